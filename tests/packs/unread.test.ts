import { expect, test } from 'vitest';
import { loadShippedPacks, loadTemplates } from '../../lib/packs/files';
import { hasErrors } from '../../lib/packs/issue';
import { parsePackValues } from '../../lib/packs/parse-pack';
import { readYamlFiles } from '../../lib/packs/read-yaml';

const PACKS = [...loadShippedPacks(), ...loadTemplates()];

test('a slip in one card or shock is told there, and nowhere is it said that there is no such card or shock', () => {
  for (const { folder, files, issues: before } of PACKS) {
    expect(hasErrors(before), folder).toBe(false);
    const { values } = readYamlFiles(files);
    const paths = Object.keys(values.pack).filter((path) => /^(cards|shocks)\//.test(path));
    for (const path of paths) {
      const pack = { ...values.pack, [path]: { ...(values.pack[path] as object), unknownKey: 1.2 } };
      const { issues } = parsePackValues({ ...values, pack });
      const elsewhere = issues.filter((issue) => !issue.path.startsWith(path));
      expect(
        elsewhere.filter(({ message }) => !before.some((known) => known.message === message)),
        `${folder} ${path}`,
      ).toEqual([]);
      expect(hasErrors(issues), path).toBe(true);
    }
  }
});

test('an id that names nothing is still told, with the nearest known one, while another card can’t be read', () => {
  const { files } = PACKS.find(({ folder }) => folder === 'uncharted-waters-2010')!;
  const { values } = readYamlFiles(files);
  const slip = { ...(values.pack['cards/futenma-signal.yaml'] as object), quarter: 7 };
  const stated = values.pack['pack.yaml'] as { readonly class: object };
  const pack = {
    ...values.pack,
    'cards/futenma-signal.yaml': slip,
    'pack.yaml': { ...stated, class: { ...stated.class, cut: [['futenma-relocatoin']] } },
  };
  const { issues } = parsePackValues({ ...values, pack });
  const told = issues.filter(({ code }) => code === 'unknown-card');
  expect(told.map(({ path }) => path)).toEqual([expect.stringContaining('futenma-relocatoin')]);
});
