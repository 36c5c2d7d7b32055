import { getEdits, postEdit } from '@/lib/server/http/studio/drafts';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamic = 'force-dynamic';

export const GET = async (request: Request, { params }: Context) => getEdits(request, (await params).id);
export const POST = async (request: Request, { params }: Context) => postEdit(request, (await params).id);
