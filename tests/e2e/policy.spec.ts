import { readPack } from './support/packs';
import { newGame, saveGame } from './support/saved-game';
import { expect, test } from './support/test';

/** The sources of a directive of a content security policy. */
const sourcesOf = (policy: string, directive: string): readonly string[] =>
  policy
    .split(';')
    .map((part) => part.trim().split(' '))
    .find(([name]) => name === directive)
    ?.slice(1) ?? [];

test('Every page comes with a strict content security policy, and with a nonce of its own', async ({
  page,
  consoleErrors,
}) => {
  consoleErrors.allow(/status of 404/);
  const pack = await readPack(page.request, 'doing-fine-but-2013');
  const run = await saveGame(page.request, newGame(pack, 'tokyo'));
  const nonces = new Set<string>();
  const places = ['/', run, '/sources', '/model', '/shared', '/nowhere', '/'];
  for (const place of places) {
    const answer = await page.goto(place);
    const headers = answer?.headers() ?? {};
    const policy = headers['content-security-policy'] ?? '';
    const scripts = sourcesOf(policy, 'script-src');
    expect(scripts, place).toContain("'strict-dynamic'");
    expect(scripts, place).not.toContain("'unsafe-inline'");
    expect(scripts, place).not.toContain("'unsafe-eval'");
    expect(sourcesOf(policy, 'default-src'), place).toEqual(["'self'"]);
    expect(sourcesOf(policy, 'object-src'), place).toEqual(["'none'"]);
    expect(sourcesOf(policy, 'frame-ancestors'), place).toEqual(["'none'"]);
    expect(headers['x-content-type-options'], place).toBe('nosniff');
    nonces.add(scripts.find((source) => source.startsWith("'nonce-")) ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect([...nonces]).toHaveLength(places.length);
});

test('A script that did not come with the page does not run', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/Content Security Policy/);
  await page.goto('/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('div');
    script.innerHTML = '<img src="data:," onerror="window.name = \'ran\'">';
    document.body.append(script);
    return new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      });
    });
  });
  expect(ran).toMatch(/^script-src/);
  expect(await page.evaluate(() => window.name)).toBe('');
});
