import { postMove } from '@/lib/server/http/sessions/join';

export const POST = (request: Request) => postMove(request);
