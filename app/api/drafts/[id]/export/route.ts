import { getDraftExport } from '@/lib/server/http/studio/files';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamic = 'force-dynamic';

export const GET = async (request: Request, { params }: Context) => getDraftExport(request, (await params).id);
