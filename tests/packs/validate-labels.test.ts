import { expect, test } from 'vitest';
import { faultsOf, readTiny } from './tiny-files';

const SLUICE = 'cards/sluice.yaml';

test.each(['Open it fully', 'open it  fully'])(
  'an option with the label of an earlier one is pointed out: %s',
  (label) => {
    const { issues } = readTiny({ [SLUICE]: ['label: Open it by a third', `label: ${label}`] });
    expect(issues).toMatchObject([
      {
        severity: 'warning',
        code: 'label-twice',
        path: 'cards/sluice.yaml options[1].label',
        message: `Another option of this card is called “${label}” too.`,
      },
    ]);
  },
);

test('options of two cards may have the same label', () => {
  expect(faultsOf({ [SLUICE]: ['label: Open it by a third', 'label: Pay the whole'] })).toEqual([]);
});
