import type { DraftDocument } from '../../authoring/draft-document';
import { checkDraft } from '../../authoring/draft-values';
import { setIn } from '../../authoring/set-in';
import { withStandIns } from '../../authoring/stand-ins';
import { compareVersions } from '../../authoring/versions';
import type { Issue } from '../../model/refusal';
import { sealed } from '../../packs/seal';
import { inTransaction, type Transaction } from '../database';
import { newId } from '../ids';
import type { PackContent } from '../packs';
import { asJson, versionColumns } from '../store-packs';
import { type DraftRow, requireOwnDraft } from './access';
import type { PublishAnswer, PublishBody } from './contract';
import { type DraftState, readState } from './draft-state';
import { untilWritten, type WrittenEdit, writeEdit } from './edits';
import { findPublicationsOf } from './publications';
import { studioRefusal } from './refusals';
import { titleTexts } from './templates';

const MOST_ISSUES = 50;
/** Characters of a published pack's address. */
const LINK_KEY_LENGTH = 24;

interface Standing {
  readonly row: DraftRow;
  readonly state: DraftState;
}

/** The draft as it stands at the revision that its author saw. */
const readPublished = async (
  transaction: Transaction,
  me: string,
  id: string,
  { revision }: PublishBody,
): Promise<Standing> => {
  const row = await requireOwnDraft(transaction, me, id);
  if (row.archivedAt) throw studioRefusal('draft-archived');
  if (row.revision !== revision) throw studioRefusal('changed-meanwhile', { revision: row.revision });
  return { row, state: await readState(transaction, row) };
};

const underVersion = ({ document }: DraftState, version: string): DraftDocument => ({
  ...document,
  pack: { ...document.pack, version },
});

/** Lets the draft state the number under which it was published, as an edit of who publishes; null where it does. */
const followVersion = async (
  transaction: Transaction,
  me: string,
  { row, state: { document } }: Standing,
  version: string,
): Promise<WrittenEdit | null | undefined> => {
  if (document.pack.version === version) return null;
  const changes = [setIn(document, ['pack', 'version'], version)];
  return writeEdit(transaction, row, { key: newId(), author: me, changes, group: newId(), kind: 'work', of: null });
};

const withoutSeverity = ({ severity: _, ...issue }: Issue) => issue;

const requireContent = (document: DraftDocument): PackContent => {
  const { bundle, issues } = checkDraft(document);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (!bundle || errors.length > 0)
    throw studioRefusal('has-errors', { issues: errors.slice(0, MOST_ISSUES).map(withoutSeverity) });
  return sealed({ pack: bundle.pack, texts: bundle.texts });
};

const requireHigher = async (transaction: Transaction, me: string, { pack }: PackContent): Promise<void> => {
  const rows = await transaction.publication.findMany({
    where: { ownerId: me, pack: { packId: pack.id } },
    select: { pack: { select: { version: true } } },
  });
  if (rows.some((row) => compareVersions(pack.version, row.pack.version) <= 0)) throw studioRefusal('known-version');
};

interface Publishing {
  readonly me: string;
  readonly draftId: string;
  readonly body: PublishBody;
  readonly document: DraftDocument;
  readonly content: PackContent;
}

const storePublication = async (
  transaction: Transaction,
  { me, draftId, body: { note, visibility }, document, content }: Publishing,
  revision: number,
): Promise<PublishAnswer['publication']> => {
  const { hash } = content.pack;
  await transaction.packVersion.upsert({
    where: { hash },
    create: { hash, ...versionColumns(content), source: asJson(document), studio: true },
    update: {},
  });
  const id = newId();
  const row = { id, ownerId: me, packHash: hash, draftId, revision, note, visibility };
  await transaction.publication.create({
    data: { ...row, linkKey: newId(LINK_KEY_LENGTH), texts: asJson(titleTexts(content.texts)) },
  });
  const published = await findPublicationsOf(transaction, draftId, me);
  return published.find((publication) => publication.id === id)!;
};

/**
 * Publishes a draft as it stands at a revision; from then on the draft states that number too. The same content and
 * version, published before by anybody, is the same version of the store. Throws `changed-meanwhile`, `has-errors`,
 * `known-version`, `draft-archived` and who may not.
 */
export const publishDraft = async (me: string, draftId: string, body: PublishBody): Promise<PublishAnswer> => {
  const { state: seen } = await inTransaction((transaction) => readPublished(transaction, me, draftId, body));
  // A version states what is shown: its file passes the checks that it passed.
  const { document } = withStandIns(underVersion(seen, body.version));
  const content = requireContent(document);
  const { answer } = await untilWritten(draftId, async (transaction) => {
    const standing = await readPublished(transaction, me, draftId, body);
    await requireHigher(transaction, me, content);
    const written = await followVersion(transaction, me, standing, body.version);
    if (written === undefined) return undefined;
    const publishing = { me, draftId, body, document, content };
    const publication = await storePublication(transaction, publishing, written?.edit.revision ?? body.revision);
    return { answer: { publication, edit: written?.edit ?? null }, ...(written && { state: written.state }) };
  });
  return answer;
};
