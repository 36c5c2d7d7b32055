import { type EditMark, withoutEdits } from '../../authoring/earlier-states';
import { inTransaction, type Transaction } from '../database';
import { unwrap } from '../refused';
import { type DraftRow, requireDraft } from './access';
import type { HistoryAnswer } from './contract';
import { type DraftState, readState } from './draft-state';
import { readEdits } from './edits';
import { studioRefusal } from './refusals';

/** Edits of a draft that its list of earlier states reaches back to; older ones can be undone no more. */
const MOST_MARKS = 20_000;

/** When a draft was changed and by whom, oldest first, and the names of those who did. Throws `unknown-draft`. */
export const readHistory = (me: string, id: string): Promise<HistoryAnswer> =>
  inTransaction(async (transaction) => {
    const { revision } = await requireDraft(transaction, me, id);
    const rows = await transaction.draftEdit.findMany({
      where: { draftId: id, revision: { gt: revision - MOST_MARKS } },
      orderBy: { revision: 'asc' },
      select: { revision: true, at: true, authorId: true },
    });
    const edits = rows.map(
      ({ authorId, at, ...row }): EditMark => ({ ...row, author: authorId, at: at.toISOString() }),
    );
    const instructors = await transaction.instructor.findMany({
      where: { id: { in: [...new Set(edits.map(({ author }) => author))] } },
      select: { id: true, name: true },
    });
    return { edits, authors: Object.fromEntries(instructors.map(({ id: author, name }) => [author, name])) };
  });

/** A draft as it stood at a revision. Throws `unknown-revision`. */
export const readEarlier = async (
  transaction: Transaction,
  row: DraftRow,
  revision: number,
): Promise<DraftState['document']> => {
  if (revision > row.revision) throw studioRefusal('unknown-revision');
  const { document } = await readState(transaction, row);
  const since = await readEdits(transaction, row.id, revision, row.revision);
  return unwrap(withoutEdits(document, since.toReversed()));
};
