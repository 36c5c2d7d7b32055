import { getDrafts, postDraft } from '@/lib/server/http/studio/drafts';

export const dynamic = 'force-dynamic';

export const GET = (request: Request) => getDrafts(request);
export const POST = (request: Request) => postDraft(request);
