import { getScreenView } from '@/lib/server/http/sessions/watch';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly key: string }>;
}

export const GET = async (request: Request, { params }: Context) => getScreenView(request, (await params).key);
