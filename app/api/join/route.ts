import { postJoin } from '@/lib/server/http/sessions/join';

export const POST = (request: Request) => postJoin(request);
