import { getShockPreview } from '@/lib/server/http/sessions/reads';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const GET = async (request: Request, { params }: Context) => getShockPreview(request, (await params).id);
