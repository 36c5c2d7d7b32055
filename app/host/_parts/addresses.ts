const idIn = encodeURIComponent;

/** The console of a class. */
export const addressOfSession = (id: string): string => `/host/sessions/${idIn(id)}`;

/** What is left to do after a class. */
export const afterAddressOf = (id: string): string => `${addressOfSession(id)}/after`;

/** The debrief pack of a class, to print in a language. */
export const debriefPackAddress = (id: string, language?: string): string =>
  `${afterAddressOf(id)}/print${language === undefined ? '' : `?language=${language}`}`;

/** Where a student takes a seat; with a code, it is filled in already. */
export const joinAddress = (code?: string): string => (code === undefined ? '/join' : `/join?code=${idIn(code)}`);

/** The projector's address. */
export const screenAddress = (projectorKey: string): string => `/screen/${idIn(projectorKey)}`;

/** What can be printed for a class on a pack. */
export const printsAddress = (packId: string): string => `/prints/${idIn(packId)}`;

/** In which forms a class can be taken along. */
export const EXPORT_FORMATS = ['csv', 'json', 'xapi'] as const;

/** What an export is asked for: its form, its language, and whether it holds the names that students gave. */
export interface ExportWish {
  readonly format: (typeof EXPORT_FORMATS)[number];
  readonly language: string;
  readonly names: boolean;
}

/** Where a class is taken along from. */
export const exportAddress = (id: string, { format, language, names }: ExportWish): string =>
  `/api/sessions/${idIn(id)}/export?format=${format}&language=${language}&names=${names ? 1 : 0}`;

/** A code in two halves, as it is read out. */
export const spellCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
