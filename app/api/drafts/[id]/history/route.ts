import { getHistory } from '@/lib/server/http/studio/drafts';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamic = 'force-dynamic';

export const GET = async (request: Request, { params }: Context) => getHistory(request, (await params).id);
