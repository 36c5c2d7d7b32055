import { getRunExport } from '@/lib/server/http/run';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const GET = async (request: Request, { params }: Context) => getRunExport(request, (await params).id);
