import { postSource, putSource } from '@/lib/server/http/studio/sources';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamic = 'force-dynamic';

export const POST = async (request: Request, { params }: Context) => postSource(request, (await params).id);

export const PUT = async (request: Request, { params }: Context) => putSource(request, (await params).id);
