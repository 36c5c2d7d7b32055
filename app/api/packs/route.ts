import { getPacks } from '@/lib/server/http/packs';

export const dynamic = 'force-dynamic';

export const GET = (request: Request) => getPacks(request);
