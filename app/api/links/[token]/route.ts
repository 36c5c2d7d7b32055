import { postUsedLink } from '@/lib/server/http/links';

interface Context {
  readonly params: Promise<{ readonly token: string }>;
}

export const POST = async (request: Request, { params }: Context) => postUsedLink(request, (await params).token);
