import { getRun, patchRun, putRun, removeRun } from '@/lib/server/http/run';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const GET = async (request: Request, { params }: Context) => getRun(request, (await params).id);
export const PUT = async (request: Request, { params }: Context) => putRun(request, (await params).id);
export const PATCH = async (request: Request, { params }: Context) => patchRun(request, (await params).id);
export const DELETE = async (request: Request, { params }: Context) => removeRun(request, (await params).id);
