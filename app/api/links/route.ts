import { postLink } from '@/lib/server/http/links';

export const POST = (request: Request) => postLink(request);
