import { logFault } from '../log';
import { RefusedError } from '../refused';
import { findStoreFault } from '../store-fault';
import { answerError } from './answer';

/** A function from request to answer, as every transport can carry it. */
export type Handler<Context extends readonly unknown[] = []> = (
  request: Request,
  ...context: Context
) => Promise<Response>;

const answerFailure = (what: string, error: unknown): Response => {
  if (error instanceof RefusedError) return answerError(error.refusal);
  const id = logFault(what, error);
  const fault = findStoreFault(error);
  if (fault) return answerError({ code: fault.code, message: fault.message, id }, 503);
  return answerError({ code: 'bug', message: `Something went wrong on our side. The log has it as ${id}.`, id });
};

/** The one boundary: refusals get their status, faults of the store 503, bugs 500 with the id that the log has. */
export const handle =
  <Context extends readonly unknown[]>(what: string, work: Handler<Context>): Handler<Context> =>
  async (request, ...context) => {
    try {
      return await work(request, ...context);
    } catch (error) {
      return answerFailure(what, error);
    }
  };
