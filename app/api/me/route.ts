import { deleteMe } from '@/lib/server/http/me';

export const DELETE = (request: Request) => deleteMe(request);
