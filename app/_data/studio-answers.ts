import * as z from 'zod/mini';
import type {
  AuthorAnswer,
  ClassChoices,
  DraftAnswer,
  EditAnswer,
  EditsAnswer,
  HistoryAnswer,
  KeptSourceAnswer,
  Library,
  OpenedDraft,
  PublicationAnswer,
  PublishAnswer,
  SourceAnswer,
} from '@/lib/server/studio/contract';

// Our own server gives what its types say; only the outline of the larger answers is looked at here.
const outline = <Answer>(...keys: readonly (keyof Answer & string)[]) =>
  z.custom<Answer>(
    (value) => typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key)),
  );

/** Readers of what the server says of drafts and of what was published. */
export const library = outline<Library>('drafts', 'publications');
export const openedDraft = outline<OpenedDraft>('draft');
export const draftAnswer = outline<DraftAnswer>('draft', 'document', 'edits', 'me');
export const edited: z.ZodMiniType<EditAnswer> = outline<EditAnswer>('revision', 'since');
/** `null` while nobody did anything. */
export const editsSince = z.nullable(outline<EditsAnswer>('edits'));
export const sourceAdded = outline<SourceAnswer>('source', 'edit');
export const sourceKept = outline<KeptSourceAnswer>('source');
export const published = outline<PublishAnswer>('publication', 'edit');
export const publicationChanged = outline<PublicationAnswer>('publication');
export const draftHistory = outline<HistoryAnswer>('edits', 'authors');
export const classChoices = outline<ClassChoices>('classes', 'choices');
export const authorAdded = outline<AuthorAnswer>('author');
