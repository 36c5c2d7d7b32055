import { getHealth } from '@/lib/server/http/health';

export const dynamic = 'force-dynamic';

export const GET = (request: Request) => getHealth(request);
