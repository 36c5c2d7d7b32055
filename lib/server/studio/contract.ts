import type { Change } from '../../authoring/changes';
import type { DraftDocument } from '../../authoring/draft-document';
import type { EditMark } from '../../authoring/earlier-states';
import type { Edit } from '../../authoring/history';
import type { Visibility } from '../../authoring/publishing';
import type { ClassTally } from '../../model/class-tally';
import type { Language } from '../../model/closed-sets';

/** What a new draft starts as: a copy of a published version, of another draft of one's own (at a revision, where one is named), or of a template. */
export type DraftOrigin =
  | { readonly kind: 'pack'; readonly hash: string }
  | { readonly kind: 'draft'; readonly id: string; readonly revision?: number }
  | { readonly kind: 'template'; readonly id: string };

/** POST /api/drafts. Gives 201 and `OpenedDraft`. */
export interface NewDraftBody {
  readonly from: DraftOrigin;
}

/** What the library says of a draft. */
export interface DraftListing {
  readonly id: string;
  readonly title: string;
  /** The title in Japanese, or nothing where it has none. */
  readonly titleJa: string;
  /** Whether the reader owns it, or writes in it at somebody's invitation. */
  readonly role: 'owner' | 'author';
  readonly ownerName: string;
  readonly revision: number;
  /** ISO times. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archivedAt: string | null;
  /** Version last published from it, where one was. */
  readonly publishedVersion: string | null;
}

/** What is said of a published version. */
export interface PublicationListing {
  readonly id: string;
  readonly hash: string;
  readonly packId: string;
  readonly version: string;
  readonly texts: Readonly<
    Record<Language, { readonly title: string; readonly subtitle: string; readonly summary: string }>
  >;
  readonly note: string;
  readonly visibility: Visibility;
  /** `/packs/<key>` opens it for whoever has the link. */
  readonly linkKey: string;
  readonly draftId: string | null;
  readonly revision: number;
  readonly ownerName: string;
  readonly isOwn: boolean;
  readonly publishedAt: string;
  readonly archivedAt: string | null;
}

/** GET /api/drafts: the drafts of whoever is signed in, the last changed first, and what they and others published. */
export interface Library {
  readonly drafts: readonly DraftListing[];
  readonly publications: readonly PublicationListing[];
}

export interface OpenedDraft {
  readonly draft: DraftListing;
}

/** An edit as pages are told of it: `at` is an ISO time. */
export interface SavedEdit extends Edit {
  readonly at: string;
}

/** A document that an author added to a draft: what the studio keeps of it beside the draft's own `sources`. */
export interface SourceListing {
  /** Its id among the draft's sources. */
  readonly document: string;
  readonly fileName: string;
  readonly addedAt: string;
  /** The texts of its paragraphs, from the first. */
  readonly paragraphs: readonly string[];
}

/** GET /api/drafts/[id]: everything that the editor starts with. */
export interface DraftAnswer {
  readonly draft: DraftListing;
  readonly document: DraftDocument;
  /** The last edits, oldest first, at most `MOST_HISTORY`; what may be undone. */
  readonly edits: readonly SavedEdit[];
  /** The reader's id, as edits name their author. */
  readonly me: string;
  /** Names of the authors, by id. */
  readonly authors: Readonly<Record<string, string>>;
  readonly sources: readonly SourceListing[];
  readonly publications: readonly PublicationListing[];
}
export const MOST_HISTORY = 500;

/** POST /api/drafts/[id]/edits: one edit, whose page has seen everything up to `at`. */
export interface EditBody {
  readonly at: number;
  readonly changes: readonly Change[];
  readonly group: string;
  readonly kind: Edit['kind'];
  readonly of: string | null;
  /** 8 to 64 of `A-Za-z0-9_-`; sent again with it, an edit counts once. */
  readonly key: string;
}

/**
 * The answer once the edit is on the disk. What others did since `at` came before it and touches nothing that it
 * touches; the page takes it in by `since`. Where it does, the answer is a refusal `changed-meanwhile` (409) and nothing
 * is written; the page reads `GET /api/drafts/[id]/edits?after=` and asks its author.
 */
export interface EditAnswer {
  readonly revision: number;
  /** Edits of others between `at` and this one. */
  readonly since: readonly SavedEdit[];
}

/** GET /api/drafts/[id]/edits?after=<revision>: edits since, oldest first; 204 while there are none. */
export interface EditsAnswer {
  readonly edits: readonly SavedEdit[];
  readonly sources: readonly SourceListing[] | null;
}

/** GET /api/drafts/[id]/history: when it was changed and by whom, oldest first, with the names of the authors by id. */
export interface HistoryAnswer {
  readonly edits: readonly EditMark[];
  readonly authors: Readonly<Record<string, string>>;
}

/** GET /api/drafts/[id]/classes: what classes chose on the draft's versions, and on the pack that it is a copy of. */
export interface ClassChoices {
  /** Classes that came to a reveal at least once. */
  readonly classes: number;
  readonly choices: ClassTally;
}

/** PATCH /api/drafts/[id]. */
export interface DraftPatch {
  readonly archived: boolean;
}

/** POST /api/drafts/[id]/authors: lets an instructor of this server write in the draft, by e-mail address. */
export interface AuthorBody {
  readonly email: string;
}

/** Its answer. DELETE /api/drafts/[id]/authors?author=<id> ends it: the owner for anybody, an author for themselves. */
export interface AuthorAnswer {
  readonly author: { readonly id: string; readonly name: string };
}

/**
 * POST /api/drafts/[id]/sources: adds a document. Either JSON with pasted text, or `multipart/form-data` with `about`
 * (this as JSON, without `text`) and `file` (txt, md, docx or pdf). The reading happens in a worker with limits of time
 * and memory. The edit that adds it to the draft's `sources` is made by the server and comes with the answer.
 */
export interface SourceBody {
  /** Its id: lower-case words joined by hyphens, not in use. */
  readonly document: string;
  readonly title: string;
  /** These three are told as not stated, in both languages, where they are left out. */
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly short: string;
  /** In which of its languages the draft states these facts; English where none is named. */
  readonly language?: Language;
  readonly text?: string;
}
export interface SourceAnswer {
  readonly source: SourceListing;
  readonly edit: SavedEdit;
}

/**
 * PUT /api/drafts/[id]/sources: keeps a document's text under a further id as well, so that an edit which renames the
 * document, and one which takes that back, both find it. Refuses with `known-document` where the draft has that id.
 */
export interface SourceNameBody {
  readonly document: string;
  readonly as: string;
}
export interface KeptSourceAnswer {
  /** Null where nothing but paraphrases is kept of the document. */
  readonly source: SourceListing | null;
}

/** POST /api/drafts/[id]/publish: publishes the draft as it stands at `revision`. Refuses with `has-errors`, `changed-meanwhile` and `known-version`. */
export interface PublishBody {
  readonly revision: number;
  /** Higher than the last one, as 1.2.0. */
  readonly version: string;
  readonly note: string;
  readonly visibility: Visibility;
}
export interface PublishAnswer {
  readonly publication: PublicationListing;
  /** The edit by which the draft states the published number; null where it did before. */
  readonly edit: SavedEdit | null;
}

/** The answer to `PublicationPatch`. */
export type PublicationAnswer = Pick<PublishAnswer, 'publication'>;

/** PATCH /api/publications/[id]. */
export interface PublicationPatch {
  readonly visibility?: Visibility;
  readonly archived?: boolean;
}

/** POST /api/drafts/import with the file as the body (`application/zip`): a new draft. Gives 201 and `OpenedDraft`. */
