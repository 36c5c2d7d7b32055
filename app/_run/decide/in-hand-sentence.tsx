'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { chanceSentence } from '@/lib/charts/sentences';
import { Sentences } from '../outlook/sentences';
import type { InHand } from '../outlook/tension-column';
import { endOf, useTensions } from '../outlook/use-measures';
import { isAtRisk, useRedLineOutlook } from '../outlook/use-red-line-outlook';
import { useRun } from '../run-context';
import { type EndChange, strongestChanges } from './strongest-changes';

/** From where to where a tension most likely goes with the answer in hand, in rounded numbers for a sentence. */
export const usePath = () => {
  const { texts, world } = useRun();
  const now = useTensions()(world);
  return ({ outlook }: InHand, { tension, points }: EndChange) => {
    const end = endOf(outlook.projection, tension)!;
    const [from, to] = [Math.round(now[tension]!), Math.round(end.p50)];
    return {
      way: to > from ? 'rises' : to < from ? 'falls' : 'stays',
      values: {
        tension: texts.tensions[tension]!.name,
        from,
        to,
        low: Math.round(end.p05),
        high: Math.round(end.p95),
        points: Math.abs(points).toFixed(1),
      },
    } as const;
  };
};

/** In how many futures a tension reaches crisis; nothing where it does in none. */
function Crisis({ inHand, tension }: { inHand: InHand; tension: string }) {
  const t = useTranslations('decide.sentence');
  const chance = useTranslations('chart.chance');
  const { texts } = useRun();
  const { key, values } = chanceSentence(inHand.outlook.projection.crisis[tension]!);
  return key === 'never' ? null : t('crisis', { tension: texts.tensions[tension]!.name, chance: chance(key, values) });
}

/** The red lines that the answer in hand leaves at risk. */
export const useLinesAtRisk = () => {
  const t = useTranslations('decide.sentence');
  const format = useFormatter();
  const { side } = useRun();
  const tell = useRedLineOutlook();
  return ({ outlook }: InHand): string | null => {
    const atRisk = tell(outlook.projection.redLines[side]!).filter(isAtRisk);
    if (atRisk.length === 0) return null;
    return t('redLines', {
      lines: format.list(atRisk.map(({ what, riskText }) => t('redLine', { what, risk: riskText }))),
    });
  };
};

function Changes({ inHand, option }: { inHand: InHand; option: string }) {
  const t = useTranslations('decide.sentence');
  const { texts, side } = useRun();
  const pathOf = usePath();
  const [first, second] = strongestChanges(inHand);
  const lines = useLinesAtRisk()(inHand);
  if (!first)
    return (
      <Sentences>
        {t('little', { option })}
        {lines}
      </Sentences>
    );
  const lead = pathOf(inHand, first);
  const other = second && pathOf(inHand, second);
  const than = (points: number) => t(points > 0 ? 'more' : 'less', { points: Math.abs(points).toFixed(1) });
  return (
    <Sentences>
      {t(`first.${lead.way}`, { ...lead.values, side: texts.sides[side]!.name, option, than: than(first.points) })}
      <Crisis inHand={inHand} tension={first.tension} />
      {other && t(`second.${other.way}`, other.values)}
      {lines}
    </Sentences>
  );
}

interface InHandSentenceProps {
  inHand: InHand | null;
  /** The label of the option in hand. */
  option: string | undefined;
}

/** What the answer in hand most likely brings, in a sentence or two: the line it worsens most, and the one it eases most. */
export function InHandSentence({ inHand, option }: InHandSentenceProps) {
  const t = useTranslations('decide.sentence');
  if (option === undefined) return t('none');
  return inHand ? <Changes inHand={inHand} option={option} /> : t('computing');
}
