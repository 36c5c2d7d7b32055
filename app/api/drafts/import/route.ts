import { postImport } from '@/lib/server/http/studio/files';

export const dynamic = 'force-dynamic';

export const POST = (request: Request) => postImport(request);
