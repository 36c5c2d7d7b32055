'use client';

import { useTranslations } from 'next-intl';
import { innerQuotes } from '@/lib/charts/inner-quotes';
import { shown } from '@/lib/charts/shown';
import type { Outcome, RankedOption } from '@/lib/run/option-ranking';
import { leadOf, rankOptions } from '@/lib/run/option-ranking';
import { packShares, type Shares } from '@/lib/run/weights';
import { Reading } from '../../_components/reading';
import { Sentences } from '../outlook/sentences';
import { signed } from '../outlook/signed';
import { useSeparatorsText } from '../outlook/use-separators-text';
import { useRun } from '../run-context';

/** Below this many points of utility two options are called level. */
const LEVEL = 0.1;

/** Decimals of utility, here and where the counterpart gives its reason. */
const UTILITY_DIGITS = 2;

interface OptionRankingProps {
  card: string;
  outcomes: readonly Outcome[];
  shares: Shares;
}

const behind = (ranked: readonly RankedOption[], option: string): number | undefined => {
  const found = ranked.find((known) => known.option === option);
  return found && ranked[0]!.utility - found.utility;
};

function Behind({ points, reach, strong }: { points: number | undefined; reach: number; strong: boolean }) {
  const t = useTranslations('weights.ranking');
  if (points === undefined) return <span className="text-soft">{t('closed')}</span>;
  return (
    <>
      <span className={strong ? 'font-semibold' : ''}>
        {shown(points, UTILITY_DIGITS) === 0 ? t('best') : t('behind', { points: points.toFixed(UTILITY_DIGITS) })}
      </span>
      <span
        aria-hidden="true"
        className={`mt-1 block h-1 transition-[width] duration-(--motion-quick) ${strong ? 'bg-ink' : 'bg-edge'}`}
        style={{ width: `${reach > 0 ? (points / reach) * 100 : 0}%` }}
      />
    </>
  );
}

function RankingSentence({
  card,
  yours,
  packs,
  shares,
}: {
  card: string;
  yours: readonly RankedOption[];
  packs: readonly RankedOption[];
  shares: Shares;
}) {
  const t = useTranslations('weights.ranking');
  const { texts } = useRun();
  const separatorsText = useSeparatorsText();
  const label = (option: string) => texts.cards[card]!.options[option]!.label;
  const [best, next] = yours;
  if (!best) return null;
  const was = packs[0]!.option;
  const gap = next ? best.utility - next.utility : 0;
  const values = {
    best: label(best.option),
    was: label(was),
    next: next ? label(next.option) : '',
    points: gap.toFixed(UTILITY_DIGITS),
  };
  if (!next) return <Reading>{t('only', values)}</Reading>;
  if (gap < LEVEL) return <Reading>{t('level', values)}</Reading>;
  return (
    <Reading>
      <Sentences>
        {t(best.option === was ? 'still' : 'turned', values)}
        {t('because', {
          next: values.next,
          parts: separatorsText(leadOf(best, next, shares)),
          net: signed(gap, UTILITY_DIGITS),
        })}
      </Sentences>
    </Reading>
  );
}

/** How the options of a card of the coming quarter rank under these priorities and under the pack's, and what that says. */
export function OptionRanking({ card, outcomes, shares }: OptionRankingProps) {
  const t = useTranslations('weights.ranking');
  const { compiled, side, texts } = useRun();
  const yours = rankOptions(outcomes, card, shares);
  const packs = rankOptions(outcomes, card, packShares(compiled, 'objectives', side));
  const all = compiled.cardById.get(card)!.card.options.map(({ id }) => id);
  const order = [...yours.map(({ option }) => option), ...all.filter((id) => behind(yours, id) === undefined)];
  const reach = Math.max(...all.flatMap((id) => [behind(yours, id) ?? 0, behind(packs, id) ?? 0]));
  const { question, options } = texts.cards[card]!;
  return (
    <section className="space-y-3">
      <h3 className="text-h3">{question}</h3>
      <table className="w-full border-hairline border-b text-small">
        <caption className="sr-only">{t('caption', { question: innerQuotes(question) })}</caption>
        <thead>
          <tr>
            <th scope="col" className="py-1.5 text-left font-semibold">
              {t('option')}
            </th>
            <th scope="col" className="w-[28%] py-1.5 pl-3 text-left font-semibold">
              {t('yours')}
            </th>
            <th scope="col" className="w-[28%] py-1.5 pl-3 text-left font-normal text-soft">
              {t('packs')}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.map((id) => (
            <tr key={id} className="border-hairline border-t align-top">
              <th scope="row" className="py-2 text-left font-normal">
                {options[id]!.label}
              </th>
              <td className="py-2 pl-3">
                <Behind points={behind(yours, id)} reach={reach} strong />
              </td>
              <td className="py-2 pl-3 text-soft">
                <Behind points={behind(packs, id)} reach={reach} strong={false} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <RankingSentence card={card} yours={yours} packs={packs} shares={shares} />
    </section>
  );
}
