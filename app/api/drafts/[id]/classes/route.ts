import { getClassChoices } from '@/lib/server/http/studio/drafts';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamic = 'force-dynamic';

export const GET = async (request: Request, { params }: Context) => getClassChoices(request, (await params).id);
