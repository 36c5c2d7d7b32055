import { foldSession } from '../../session/evolve';
import { classesPlayed, tallyClasses } from '../../session/export/class-tally';
import { inTransaction } from '../database';
import { readEvents } from '../sessions/store';
import { requireDraft } from './access';
import type { ClassChoices } from './contract';

/** Classes that are read for one answer, the latest first. */
const MOST_CLASSES = 100;

const findClasses = (me: string, draft: string): Promise<string[]> =>
  inTransaction(async (transaction) => {
    const { origin, ownerId } = await requireDraft(transaction, me, draft);
    const versions = await transaction.publication.findMany({ where: { draftId: draft }, select: { packHash: true } });
    const authors = await transaction.draftAuthor.findMany({
      where: { draftId: draft },
      select: { instructorId: true },
    });
    const hashes = [...versions.map(({ packHash }) => packHash), ...(origin === null ? [] : [origin])];
    const sessions = await transaction.classSession.findMany({
      where: {
        packHash: { in: hashes },
        hostId: { in: [ownerId, ...authors.map(({ instructorId }) => instructorId)] },
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: MOST_CLASSES,
      select: { id: true },
    });
    return sessions.map(({ id }) => id);
  });

/**
 * What classes of a draft's authors chose, on its published versions and on the pack that it is a copy of. Counts only:
 * nothing in it belongs to a seat. Throws `unknown-draft`.
 */
export const readClassChoices = async (me: string, draft: string): Promise<ClassChoices> => {
  const sessions = [];
  for (const id of await findClasses(me, draft)) {
    const events = await readEvents(id);
    // A class may be deleted while others are read.
    if (events.length > 0) sessions.push(foldSession(events));
  }
  return { classes: classesPlayed(sessions).length, choices: tallyClasses(sessions) };
};
