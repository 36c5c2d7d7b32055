import type { APIRequestContext, APIResponse } from '@playwright/test';
import { usualSettings } from '../../app/host/_parts/form/usual-settings';
import type { JoinAnswer, OpenedSession, PostedCommand, ViewMessage } from '../../lib/server/sessions/contract';
import { expectAccessible } from './support/accessibility';
import { becomeInstructor } from './support/instructor';
import { readPack } from './support/packs';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';

const PERIOD = 'uncharted-waters-2010';
const REASON = 'Nobody should read of it in the newspapers first.';

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const answered = async <Body>(answer: APIResponse): Promise<Body> => {
  await expect(answer).toBeOK();
  return answer.json();
};

let keys = 0;
const post = (by: APIRequestContext, id: string, as: 'host' | 'seat', command: PostedCommand): Promise<APIResponse> =>
  by.post(`/api/sessions/${id}/commands`, { data: { key: `debrief-pack-${++keys}`, as, command } });

/** A class of one student in Tokyo, played to its debrief: in each quarter the first option that can be taken, with a reason. */
const playClass = async (host: APIRequestContext, student: APIRequestContext): Promise<string> => {
  const { pack } = await readPack(host, PERIOD);
  const settings = usualSettings({ quarters: pack.quarters, cut: pack.classCut });
  const opening = { packId: PERIOD, title: 'Class 3B', settings };
  const { session } = await answered<OpenedSession>(await host.post('/api/sessions', { data: opening }));
  const { id, joinCode } = session;
  await answered<JoinAnswer>(
    await student.post('/api/join', { data: { code: joinCode, name: null, key: `debrief-pack-${++keys}` } }),
  );
  for (;;) {
    const { view } = await answered<ViewMessage>(await host.get(`/api/sessions/${id}/view?as=host`));
    const { place, cards } = view.room;
    if (place.phase === 'debrief') return id;
    const card = pack.cards.find((known) => known.id === cards.tokyo);
    if (place.phase === 'choose' && card)
      for (const { id: option } of card.options)
        if ((await post(student, id, 'seat', { type: 'CommitOption', option, reason: REASON })).ok()) break;
    await expect(await post(host, id, 'host', { type: 'GoOn', from: place, without: 'undecided' })).toBeOK();
  }
};

test('A host prints the debrief pack of a class, two pages in each language', async ({
  page,
  freshBrowser,
  consoleErrors,
}) => {
  test.slow();
  consoleErrors.allow(/status of 404/);
  await becomeInstructor(page.request, 'debrief-pack@school.example');
  const student = await freshBrowser();
  const id = await playClass(page.request, student.request);
  const { t } = wordsIn('en');

  await page.goto(`/host/sessions/${id}/after`);
  await page.getByRole('link', { name: t('host.after.packLanguage.both') }).click();
  const sheets = page.getByRole('article');
  await expect(sheets).toHaveCount(4);
  expect(await sheets.evaluateAll((all) => all.map((sheet) => sheet.getAttribute('lang')))).toEqual([
    'en',
    'en',
    'ja',
    'ja',
  ]);
  await expect(page.getByRole('article', { name: t('prints.pack.title') })).toContainText(REASON);
  const notes = page.getByRole('article', { name: t('prints.pack.notes') });
  for (const box of ['actors', 'process', 'outcomes', 'other'] as const)
    await expect(notes.getByRole('heading', { name: t(`prints.debrief.boxes.${box}.name`) })).toBeVisible();
  await expect(notes.getByRole('list').last().getByRole('listitem')).toHaveCount(5);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(4);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(page, 'debrief pack');

  const stranger = await freshBrowser();
  await becomeInstructor(stranger.request, 'debrief-pack-other@school.example');
  expect((await stranger.goto(`/host/sessions/${id}/after/print`))?.status()).toBe(404);
  await student.goto(`/host/sessions/${id}/after/print`);
  await expect(student).toHaveURL(/\/host\/sign-in/);
});
