import { getPack } from '@/lib/server/http/packs';

interface Context {
  readonly params: Promise<{ readonly hash: string }>;
}

export const GET = async (request: Request, { params }: Context) => getPack(request, (await params).hash);
