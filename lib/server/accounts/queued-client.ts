import { AsyncLocalStorage } from 'node:async_hooks';
import { inTransaction, type Transaction } from '../database';

/** The tables that better-auth keeps, as Prisma's client calls them. */
const MODELS = ['instructor', 'signIn', 'credential', 'verification'] as const;
/** What better-auth's Prisma adapter asks of a table. */
const OPERATIONS = [
  'create',
  'findFirst',
  'findMany',
  'count',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
] as const;

type Model = (typeof MODELS)[number];
type Statement = (args: unknown) => Promise<unknown>;
type Table = Readonly<Record<(typeof OPERATIONS)[number], Statement>>;

const open = new AsyncLocalStorage<Transaction>();

/** Runs in the transaction that better-auth has under way, else in one of its own that waits for its turn. */
export const inAccountTransaction = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
  const transaction = open.getStore();
  return transaction ? work(transaction) : inTransaction(work);
};

const queuedTable = (model: Model): Table => {
  const statement =
    (operation: string): Statement =>
    (args) =>
      inAccountTransaction((transaction) => {
        const table: object = transaction[model];
        return Reflect.get(table, operation).call(table, args);
      });
  return Object.fromEntries(OPERATIONS.map((operation) => [operation, statement(operation)])) as Table;
};

/**
 * What better-auth takes for Prisma's client. The one connection serves everybody in turn, so each of its statements and
 * transactions waits in the same line as ours, and none runs inside somebody else's transaction.
 */
export const queuedClient = {
  ...(Object.fromEntries(MODELS.map((model) => [model, queuedTable(model)])) as Readonly<Record<Model, Table>>),
  $transaction: <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
    inTransaction((transaction) => open.run(transaction, () => work(transaction))),
};
