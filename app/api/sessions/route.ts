import { getSessions, postSession } from '@/lib/server/http/sessions/sessions';

export const dynamic = 'force-dynamic';

export const GET = (request: Request) => getSessions(request);
export const POST = (request: Request) => postSession(request);
