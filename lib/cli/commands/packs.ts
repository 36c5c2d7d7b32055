import { loadShippedPacks } from '../../packs/files';
import type { CommandLine } from '../arguments';
import { textTable } from '../table';

/** Prints each shipped pack in a line. */
export const packsCommand = ({ flags }: CommandLine): string => {
  const packs = loadShippedPacks().flatMap(({ bundle }) => {
    if (!bundle) return [];
    const { pack, texts } = bundle;
    return [
      {
        id: pack.id,
        title: texts.en.title,
        version: pack.version,
        hash: pack.hash,
        starts: pack.starts,
        quarters: pack.quarters,
        counts: {
          cards: pack.cards.length,
          options: pack.cards.reduce((sum, card) => sum + card.options.length, 0),
          effects: pack.cards.reduce(
            (sum, card) => sum + card.options.reduce((s, option) => s + option.effects.length, 0),
            0,
          ),
          shocks: pack.shocks.length,
          indicators: pack.indicators.length,
          tensions: pack.tensions.length,
        },
      },
    ];
  });
  if (flags.json) return JSON.stringify(packs);
  return textTable(
    ['id', 'title', 'version', 'hash', 'starts', 'quarters', 'cards', 'options', 'shocks'],
    packs.map(({ id, title, version, hash, starts, quarters, counts }) =>
      [id, title, version, hash.slice(0, 12), starts, quarters, counts.cards, counts.options, counts.shocks].map(
        String,
      ),
    ),
  );
};
