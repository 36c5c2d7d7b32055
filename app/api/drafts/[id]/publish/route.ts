import { postPublish } from '@/lib/server/http/studio/drafts';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamic = 'force-dynamic';

export const POST = async (request: Request, { params }: Context) => postPublish(request, (await params).id);
