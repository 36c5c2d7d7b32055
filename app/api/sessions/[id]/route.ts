import { removeSession } from '@/lib/server/http/sessions/sessions';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const DELETE = async (request: Request, { params }: Context) => removeSession(request, (await params).id);
