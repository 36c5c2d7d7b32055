import { getSessionExport } from '@/lib/server/http/sessions/export';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const GET = async (request: Request, { params }: Context) => getSessionExport(request, (await params).id);
