import type { BrowserContextOptions, Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../../lib/model/closed-sets';
import type { PackContent } from '../../../lib/server/packs';
import type { Phase } from '../../../lib/session/phases';
import { expectAccessible } from './accessibility';
import { expectWithinEdge } from './edge';
import type { Host } from './host';
import { becomeInstructor } from './instructor';
import { readPack } from './packs';
import { lookAtProjector, type Projector } from './projector';
import { expectPhase, type Student, takeSeatByCode } from './student';
import { expect } from './test';
import { type Words, wordsIn } from './words';

type OpenBrowser = (options?: BrowserContextOptions) => Promise<Page>;

/** A room in which a class plays: every screen of it is a browser of its own. */
export interface Classroom {
  readonly host: Host;
  projector: Projector;
  readonly students: Student[];
  readonly pack: PackContent;
  readonly openPhone: (language: Language) => Promise<Pick<Student, 'page' | 'words' | 'texts'>>;
  code: string;
}

const LOCALES: Record<Language, string> = { en: 'en-US', ja: 'ja-JP' };
const LAPTOP = { width: 1280, height: 900 };
const WALL = { width: 1920, height: 1080 };
const PHONE = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true };

/** The other language. */
export const otherLanguage = (language: Language): Language => LANGUAGES.find((known) => known !== language)!;

/** The room of a host who is signed in, for a version of a pack; nobody else is there yet. */
export const classroomOf = async (open: OpenBrowser, host: Host, pack: PackContent): Promise<Classroom> => ({
  host,
  projector: {
    page: await open({ viewport: WALL, locale: LOCALES[host.words.language] }),
    spoken: [host.words],
  },
  students: [],
  pack,
  openPhone: async (spoken) => ({
    page: await open({ ...PHONE, locale: LOCALES[spoken] }),
    words: wordsIn(spoken),
    texts: pack.texts[spoken],
  }),
  code: '',
});

/** A host who is signed in, before any class; nobody else is there yet. */
export const enterClassroom = async (
  open: OpenBrowser,
  language: Language,
  period: string,
  email: string,
): Promise<Classroom> => {
  const page = await open({ viewport: LAPTOP, locale: LOCALES[language] });
  await becomeInstructor(page.request, email);
  return classroomOf(open, { page, words: wordsIn(language) }, await readPack(page.request, period));
};

/** Reads the code off the console, and opens the projector under the address that the console gives. */
export const putUpCode = async (room: Classroom): Promise<void> => {
  const { page, words } = room.host;
  room.code = (await page.getByText(/^[0-9A-Z]{3} [0-9A-Z]{3}$/).textContent())!.replace(' ', '');
  const address = await page.getByRole('link', { name: words.t('host.join.projector') }).getAttribute('href');
  await room.projector.page.goto(address!);
  await expect(room.projector.page.getByText(`${room.code.slice(0, 3)} ${room.code.slice(3)}`)).toBeVisible();
};

/** A student comes in and takes the next seat. */
export const comeIn = async (room: Classroom, language: Language): Promise<Student> => {
  const student = await takeSeatByCode(await room.openPhone(language), room.code);
  room.students.push(student);
  return student;
};

/** The student who holds an office. */
export const holderOf = ({ students }: Classroom, role: string): Student => {
  const found = students.find(({ badge }) => badge.role === role);
  if (!found) throw new Error(`Nobody holds the office ${role}.`);
  return found;
};

/** Does something with every student at once. */
export const everybody = async (room: Classroom, work: (student: Student) => Promise<void>): Promise<void> => {
  await Promise.all(room.students.map(work));
};

/** Looks at a page that is operated: nothing for axe to find, nothing past the edge. */
export const lookAt = async ({ page }: { readonly page: Page; readonly words: Words }, name: string): Promise<void> => {
  await expectAccessible(page, name);
  await expectWithinEdge(page, name);
};

/** Looks at the console, at the projector and at some phones as they stand. */
export const lookAtAll = async (room: Classroom, name: string, students: readonly Student[]): Promise<void> => {
  await lookAt(room.host, `host, ${name}`);
  await lookAtProjector(room.projector, name);
  for (const student of students) await lookAt(student, `${student.badge.role}, ${name}`);
};

/** Waits until every phone shows a phase of the class. */
export const expectAllIn = (room: Classroom, phase: Phase): Promise<void> =>
  everybody(room, (student) => expectPhase(student, phase));
