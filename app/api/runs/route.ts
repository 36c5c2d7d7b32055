import { getRuns, postRun } from '@/lib/server/http/runs';

export const dynamic = 'force-dynamic';

export const GET = (request: Request) => getRuns(request);
export const POST = (request: Request) => postRun(request);
