import { getScreenStream } from '@/lib/server/http/sessions/watch';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly key: string }>;
}

export const GET = async (request: Request, { params }: Context) => getScreenStream(request, (await params).key);
