import { postAuthor, removeDraftAuthor } from '@/lib/server/http/studio/drafts';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamic = 'force-dynamic';

export const POST = async (request: Request, { params }: Context) => postAuthor(request, (await params).id);
export const DELETE = async (request: Request, { params }: Context) => removeDraftAuthor(request, (await params).id);
