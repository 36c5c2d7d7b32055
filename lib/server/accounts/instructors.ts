import { inTransaction, type Transaction } from '../database';
import { newId } from '../ids';

/** An instructor as shown to the instructor, and on the command line. */
export interface Instructor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** False where the account was made by the school's sign-in service alone. */
  readonly hasPassword: boolean;
  readonly createdAt: Date;
}

/** better-auth's name for an account that is proven by a password. */
const BY_PASSWORD = 'credential';

const WITH_PASSWORD = { credentials: { where: { providerId: BY_PASSWORD }, select: { id: true } } } as const;

interface Row extends Omit<Instructor, 'hasPassword'> {
  readonly credentials: readonly object[];
}

const instructorOf = ({ id, name, email, createdAt, credentials }: Row): Instructor => ({
  id,
  name,
  email,
  createdAt,
  hasPassword: credentials.length > 0,
});

/** Every instructor, the first one first. */
export const listInstructors = (): Promise<readonly Instructor[]> =>
  inTransaction(async (transaction) => {
    const rows = await transaction.instructor.findMany({ include: WITH_PASSWORD, orderBy: { createdAt: 'asc' } });
    return rows.map(instructorOf);
  });

/** The instructor with an id. */
export const findInstructor = (id: string): Promise<Instructor | undefined> =>
  inTransaction(async (transaction) => {
    const row = await transaction.instructor.findUnique({ where: { id }, include: WITH_PASSWORD });
    return row ? instructorOf(row) : undefined;
  });

/** Adds an instructor who signs in with a password, given by its hash. Whoever handed out the link vouches for the address. */
export const addInstructor = async (
  transaction: Transaction,
  { name, email, passwordHash }: { readonly name: string; readonly email: string; readonly passwordHash: string },
): Promise<void> => {
  const id = newId();
  await transaction.instructor.create({ data: { id, name, email, emailVerified: true } });
  await transaction.credential.create({
    data: { id: newId(), accountId: id, providerId: BY_PASSWORD, userId: id, password: passwordHash },
  });
};

/** Gives an instructor a new password and signs every device out. */
export const replacePassword = async (transaction: Transaction, email: string, passwordHash: string): Promise<void> => {
  const { id } = await transaction.instructor.findUniqueOrThrow({ where: { email }, select: { id: true } });
  await transaction.signIn.deleteMany({ where: { userId: id } });
  await transaction.credential.deleteMany({ where: { userId: id, providerId: BY_PASSWORD } });
  await transaction.credential.create({
    data: { id: newId(), accountId: id, providerId: BY_PASSWORD, userId: id, password: passwordHash },
  });
};
