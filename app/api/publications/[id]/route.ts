import { patchPublished } from '@/lib/server/http/studio/publications';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamic = 'force-dynamic';

export const PATCH = async (request: Request, { params }: Context) => patchPublished(request, (await params).id);
