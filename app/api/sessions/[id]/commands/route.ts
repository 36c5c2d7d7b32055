import { postCommand } from '@/lib/server/http/sessions/commands';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const POST = async (request: Request, { params }: Context) => postCommand(request, (await params).id);
