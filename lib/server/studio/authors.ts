import { inTransaction } from '../database';
import { requireDraft, requireOwnDraft } from './access';
import { studioRefusal } from './refusals';

/** Instructors who may write in one draft beside its owner. */
const MOST_AUTHORS = 20;

/** An instructor who writes in a draft. */
export interface Author {
  readonly id: string;
  readonly name: string;
}

/**
 * Lets an instructor of this server write in a draft; one who does already goes on. Throws `unknown-draft`,
 * `not-the-owner`, `unknown-instructor` and `too-many-authors`.
 */
export const addAuthor = (me: string, draftId: string, email: string): Promise<Author> =>
  inTransaction(async (transaction) => {
    const { ownerId } = await requireOwnDraft(transaction, me, draftId);
    const author = await transaction.instructor.findUnique({ where: { email }, select: { id: true, name: true } });
    if (!author) throw studioRefusal('unknown-instructor');
    if (author.id === ownerId) return author;
    const key = { draftId, instructorId: author.id };
    const others = await transaction.draftAuthor.count({ where: { draftId, instructorId: { not: author.id } } });
    if (others >= MOST_AUTHORS) throw studioRefusal('too-many-authors');
    await transaction.draftAuthor.upsert({ where: { draftId_instructorId: key }, create: key, update: {} });
    return author;
  });

/** Ends that an author writes in a draft, at the owner's wish or their own. Throws `unknown-draft` and `not-the-owner`. */
export const removeAuthor = (me: string, draftId: string, author: string): Promise<void> =>
  inTransaction(async (transaction) => {
    if (author === me) await requireDraft(transaction, me, draftId);
    else await requireOwnDraft(transaction, me, draftId);
    await transaction.draftAuthor.deleteMany({ where: { draftId, instructorId: author } });
  });
