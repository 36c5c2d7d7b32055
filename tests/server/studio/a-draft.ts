import type { Change } from '../../../lib/authoring/changes';
import type { DraftDocument } from '../../../lib/authoring/draft-document';
import { loadShippedPacks } from '../../../lib/packs/files';
import { loadPacks } from '../../../lib/server/load-packs';
import type {
  DraftAnswer,
  DraftListing,
  DraftOrigin,
  EditBody,
  Library,
  OpenedDraft,
  PublicationListing,
  PublishAnswer,
  PublishBody,
} from '../../../lib/server/studio/contract';
import { type Device, device, newKey } from '../sessions/device';

let shipped: ReturnType<typeof loadShippedPacks> | undefined;

/** The packs of the project, read once. */
export const shippedPacks = (): ReturnType<typeof loadShippedPacks> => {
  shipped ??= loadShippedPacks();
  return shipped;
};

/** The shipped pack of 2013, the smallest. */
export const smallestPack = () => {
  const pack = shippedPacks().find(({ folder }) => folder === 'doing-fine-but-2013');
  if (!pack?.bundle) throw new Error('There is no such pack.');
  return { ...pack, bundle: pack.bundle };
};

/** Puts the shipped packs on offer, the smallest of them as a template too. */
export const offerShipped = async (): Promise<void> => {
  const loaded = await loadPacks(shippedPacks(), [{ ...smallestPack(), folder: 'two-harbours' }]);
  if (!loaded.ok) throw new Error('The shipped packs have errors.');
};

let instructors = 0;

/** A browser in which a new instructor is signed in. */
export const instructor = async (name = `author-${++instructors}`): Promise<Device & { readonly email: string }> => {
  const at = device();
  const email = `${name}@school.example`;
  const answer = await at.signIn(email);
  if (answer.status >= 300) throw new Error(`Signing in was refused: ${await answer.text()}`);
  return { ...at, email };
};

const told = async <T>(answer: Response, status: number): Promise<T> => {
  if (answer.status !== status) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.json() as Promise<T>;
};

/** Begins a draft; by itself as a copy of the smallest shipped pack. */
export const begun = async (by: Device, from?: DraftOrigin): Promise<DraftListing> => {
  const origin = from ?? { kind: 'pack', hash: smallestPack().bundle.pack.hash };
  const { draft } = await told<OpenedDraft>(await by.post('/api/drafts', { from: origin }), 201);
  return draft;
};

/** A draft as its editor opens it. */
export const opened = async (by: Device, id: string): Promise<DraftAnswer> =>
  told(await by.get(`/api/drafts/${id}`), 200);

/** What the library shows. */
export const library = async (by: Device): Promise<Library> => told(await by.get('/api/drafts'), 200);

/** Sends an edit. */
export const edit = (
  by: Device,
  id: string,
  at: number,
  changes: readonly Change[],
  more: Partial<EditBody> = {},
): Promise<Response> =>
  by.post(`/api/drafts/${id}/edits`, { at, changes, group: newKey(), kind: 'work', of: null, key: newKey(), ...more });

/** A change that writes a new title. */
export const retitle = (title: string): Change => ({ op: 'set', path: ['pack', 'title'], value: title });

/** A change that writes the question of a card. */
export const ask = (card: string, question: string): Change => ({
  op: 'set',
  path: ['cards', card, 'question'],
  value: question,
});

/** Publishes a draft as it stands. */
export const published = async (by: Device, id: string, body: Partial<PublishBody> = {}): Promise<PublicationListing> =>
  (await told<PublishAnswer>(await publish(by, id, body), 201)).publication;

/** Asks to publish a draft as it stands. */
export const publish = async (by: Device, id: string, body: Partial<PublishBody> = {}): Promise<Response> => {
  const { draft } = await opened(by, id);
  const usual = { revision: draft.revision, version: '2.0.0', note: '', visibility: 'private' };
  return by.post(`/api/drafts/${id}/publish`, { ...usual, ...body });
};

/** Status and code of an answer that refuses. */
export const refusal = async (answer: Response): Promise<readonly [number, string]> => {
  const { error } = (await answer.json()) as { error?: { code: string } };
  return [answer.status, error?.code ?? 'none'];
};

/** Ids of a draft's cards. */
export const cardsOf = ({ cards }: DraftDocument): readonly string[] => Object.keys(cards);

/** Imports the bytes of a pack's file. */
export const importing = (by: Device, bytes: Uint8Array): Promise<Response> =>
  by.post('/api/drafts/import', bytes, { 'content-type': 'application/zip' });

/** The bytes that an address gives. */
export const downloaded = async (by: Device, path: string): Promise<Uint8Array> => {
  const answer = await by.get(path);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return new Uint8Array(await answer.arrayBuffer());
};
