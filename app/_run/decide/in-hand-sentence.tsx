'use client';

import { useTranslations } from 'next-intl';
import { chanceSentence } from '@/lib/charts/sentences';
import type { Spread } from '@/lib/model/projection';
import type { InHand } from '../outlook/tension-column';
import { endOf, useTensions } from '../outlook/use-measures';
import { useRun } from '../run-context';

/** Changes whose middle is smaller than this are not spoken of, in points. */
const LEAST = 0.75;

const strongest = (changes: InHand['changes'], direction: 1 | -1): string | undefined =>
  Object.entries(changes)
    .filter(([, { p50 }]) => p50 * direction >= LEAST)
    .sort((a, b) => (b[1].p50 - a[1].p50) * direction)[0]?.[0];

interface InHandSentenceProps {
  inHand: InHand | null;
  /** The label of the option in hand. */
  option: string | undefined;
}

/** What the answer in hand most likely brings, in a sentence or two: the line it worsens most, and the one it eases most. */
export function InHandSentence({ inHand, option }: InHandSentenceProps) {
  const t = useTranslations('decide.sentence');
  const chance = useTranslations('chart.chance');
  const { texts, world, side } = useRun();
  const now = useTensions()(world);
  if (option === undefined) return t('none');
  if (!inHand) return t('computing');
  const { projection } = inHand.outlook;
  const words = (tension: string, lead: 'first' | 'second') => {
    const end: Spread = endOf(projection, tension)!;
    const from = Math.round(now[tension]!);
    const to = Math.round(end.p50);
    const { key, values } = chanceSentence(projection.crisis[tension]!);
    return t(`${lead}.${to > from ? 'rises' : to < from ? 'falls' : 'stays'}`, {
      side: texts.sides[side]!.name,
      option,
      tension: texts.tensions[tension]!.name,
      from,
      to,
      low: Math.round(end.p05),
      high: Math.round(end.p95),
      chance: chance(key, values),
    });
  };
  const worse = strongest(inHand.changes, 1);
  const better = strongest(inHand.changes, -1);
  const [first, second] = worse ? [worse, better] : [better, undefined];
  if (!first) return t('little', { option });
  return (
    <>
      {words(first, 'first')} {second && words(second, 'second')}
    </>
  );
}
