import type { DraftDocument } from '../../authoring/draft-document';
import { parseDraft } from '../../authoring/draft-values';
import { compareVersions } from '../../authoring/versions';
import type { Issue } from '../../model/refusal';
import { sealed } from '../../packs/seal';
import { inTransaction, type Transaction } from '../database';
import { newId } from '../ids';
import type { PackContent } from '../packs';
import { asJson, versionColumns } from '../store-packs';
import { requireOwnDraft } from './access';
import type { PublicationListing, PublishBody } from './contract';
import { readState } from './draft-state';
import { findPublicationsOf } from './publications';
import { studioRefusal } from './refusals';
import { titleTexts } from './templates';

const MOST_ISSUES = 50;
/** Characters of a published pack's address. */
const LINK_KEY_LENGTH = 24;

/** The draft as it stands at the revision that its author saw, under the number that is to be published. */
const readPublished = async (
  transaction: Transaction,
  me: string,
  id: string,
  { revision, version }: PublishBody,
): Promise<DraftDocument> => {
  const row = await requireOwnDraft(transaction, me, id);
  if (row.archivedAt) throw studioRefusal('draft-archived');
  if (row.revision !== revision) throw studioRefusal('changed-meanwhile', { revision: row.revision });
  const { document } = await readState(transaction, row);
  return { ...document, pack: { ...document.pack, version } };
};

const withoutSeverity = ({ severity: _, ...issue }: Issue) => issue;

const requireContent = (document: DraftDocument): PackContent => {
  const { bundle, issues } = parseDraft(document);
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

/**
 * Publishes a draft as it stands at a revision. The same content and version, published before by anybody, is the same
 * version of the store. Throws `changed-meanwhile`, `has-errors`, `known-version`, `draft-archived` and who may not.
 */
export const publishDraft = async (me: string, draftId: string, body: PublishBody): Promise<PublicationListing> => {
  const document = await inTransaction((transaction) => readPublished(transaction, me, draftId, body));
  const content = requireContent(document);
  const { hash } = content.pack;
  return inTransaction(async (transaction) => {
    await readPublished(transaction, me, draftId, body);
    await requireHigher(transaction, me, content);
    await transaction.packVersion.upsert({
      where: { hash },
      create: { hash, ...versionColumns(content), source: asJson(document), studio: true },
      update: {},
    });
    const { revision, note, visibility } = body;
    const id = newId();
    const row = { id, ownerId: me, packHash: hash, draftId, revision, note, visibility };
    await transaction.publication.create({
      data: { ...row, linkKey: newId(LINK_KEY_LENGTH), texts: asJson(titleTexts(content.texts)) },
    });
    const published = await findPublicationsOf(transaction, draftId, me);
    return published.find((publication) => publication.id === id)!;
  });
};
