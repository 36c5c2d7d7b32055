import { getScreenPack } from '@/lib/server/http/sessions/reads';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly key: string }>;
}

export const GET = async (request: Request, { params }: Context) => getScreenPack(request, (await params).key);
