import { getStream } from '@/lib/server/http/sessions/watch';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const GET = async (request: Request, { params }: Context) => getStream(request, (await params).id);
