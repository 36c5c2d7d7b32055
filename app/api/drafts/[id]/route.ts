import { getDraft, patchDraft, removeDraft } from '@/lib/server/http/studio/drafts';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamic = 'force-dynamic';

export const GET = async (request: Request, { params }: Context) => getDraft(request, (await params).id);
export const PATCH = async (request: Request, { params }: Context) => patchDraft(request, (await params).id);
export const DELETE = async (request: Request, { params }: Context) => removeDraft(request, (await params).id);
