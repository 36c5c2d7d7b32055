import { getView } from '@/lib/server/http/sessions/watch';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const GET = async (request: Request, { params }: Context) => getView(request, (await params).id);
