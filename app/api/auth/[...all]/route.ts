import { getAuth, postAuth } from '@/lib/server/http/accounts';

export const GET = (request: Request) => getAuth(request);
export const POST = (request: Request) => postAuth(request);
