import { LANGUAGES, type Language } from '../../../lib/model/closed-sets';
import { type Classroom, everybody, expectAllIn, holderOf } from './classroom';
import { goOn } from './host';
import { commit, expectCommitted, leanTo, pageText, predict, type Student } from './student';
import { expect } from './test';

/** What a capital chooses of its card, and why. */
export interface Chosen {
  readonly side: string;
  readonly card: string;
  readonly option: string;
  readonly reason: string;
}

/** The student who heads a capital. */
export const headOf = (room: Classroom, side: string): Student =>
  holderOf(room, side === 'tokyo' ? 'tokyo-prime-minister' : 'washington-president');

/** The head of a capital leans to its choice, says why and commits it. */
export const decide = async (room: Classroom, { side, card, option, reason }: Chosen): Promise<void> => {
  const head = headOf(room, side);
  await leanTo(head, card, option);
  await commit(head, reason);
  await expectCommitted(head, card, option);
};

/** Finds a choice on every screen in the room, each in its own language. */
export const expectRevealed = async (room: Classroom, chosen: Chosen): Promise<void> => {
  const label = (language: Language) => room.pack.texts[language].cards[chosen.card]!.options[chosen.option]!.label;
  await everybody(room, ({ page, words }) =>
    expect(page.getByRole('main').getByText(label(words.language)).first()).toBeVisible(),
  );
  for (const { language } of room.projector.spoken)
    await expect(room.projector.page.getByText(label(language)).first()).toBeVisible();
};

/** The words of a choice stand on no page of those who may not know of it: its reason, and unless it is asked its option. */
export const expectSecret = async (room: Classroom, chosen: Chosen, isAsked: boolean): Promise<void> => {
  const labels = LANGUAGES.map(
    (language) => room.pack.texts[language].cards[chosen.card]!.options[chosen.option]!.label,
  );
  const words = isAsked ? [chosen.reason] : [chosen.reason, ...labels];
  const others = room.students.filter(({ badge }) => badge.delegation !== chosen.side);
  for (const { page } of [...others, room.projector]) {
    const text = await pageText({ page });
    for (const word of words) expect(text).not.toContain(word);
  }
};

/** An option of the card that was not chosen. */
const wrongOf = ({ pack }: Classroom, { card, option }: Chosen): string =>
  pack.pack.cards.find(({ id }) => id === card)!.options.find(({ id }) => id !== option)!.id;

/** Everybody predicts the other capital: Tokyo's people are right, Washington's wrong; observers predict both. */
export const predictAll = async (room: Classroom, tokyo: Chosen, washington: Chosen): Promise<void> => {
  await expectAllIn(room, 'predict');
  for (const chosen of [tokyo, washington]) if (chosen.reason) await expectSecret(room, chosen, true);
  for (const { page } of room.students) await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await everybody(room, async (student) => {
    const { delegation } = student.badge;
    if (delegation !== 'washington') await predict(student, washington.card, washington.option);
    if (delegation !== 'tokyo') await predict(student, tokyo.card, wrongOf(room, tokyo));
  });
};

/** The reveal, on every screen at once. */
export const reveal = async (room: Classroom, tokyo: Chosen, washington: Chosen): Promise<void> => {
  await goOn(room.host, 'reveal');
  await expectAllIn(room, 'reveal');
  for (const chosen of [tokyo, washington]) await expectRevealed(room, chosen);
  await everybody(room, ({ page, words: { t } }) =>
    expect(page.getByText(t('student.reveal.computing'))).toHaveCount(0),
  );
};
