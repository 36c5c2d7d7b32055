'use client';

import { useTranslations } from 'next-intl';
import type { SetOff } from '@/lib/model/world-state';
import type { AccountRow } from '@/lib/run/debrief-account';
import { CitationLink } from '../../_components/citation-link';
import { EvidenceMark } from '../../_components/evidence-mark';
import { useCauseText } from '../reveal/use-cause-text';
import { useRun } from '../run-context';

function EffectLine({ setOff }: { setOff: SetOff }) {
  const t = useTranslations('why');
  const { texts } = useRun();
  const { causeText, whyText } = useCauseText();
  const { effect, cause } = setOff;
  const why = whyText(setOff);
  const name = texts.indicators[effect.on]!.name;
  return (
    <li className="grid grid-cols-[1.125rem_1fr] items-baseline text-small">
      <EvidenceMark evidence={effect.evidence} />
      <p>
        {t('effect', { name, why: why ?? '' })}{' '}
        <span className="inline-flex flex-wrap items-baseline gap-x-3">
          {effect.because.map((citation) => (
            <CitationLink
              key={citation.document}
              cited={{
                citation,
                evidence: effect.evidence,
                claim: t('claim', { cause: causeText(cause), name }),
                ...(why ? { why } : {}),
              }}
            />
          ))}
        </span>
      </p>
    </li>
  );
}

/** The part of the largest way below which an effect is folded, and how many stand open at most. */
const LEAST_PART = 0.25;
const MOST_SHOWN = 2;

const carriesMuch = ({ ways }: AccountRow): ReadonlySet<string> => {
  const largest = Math.abs(ways[0]?.points ?? 0);
  const strong = ways.filter(({ points }) => Math.abs(points) >= largest * LEAST_PART);
  return new Set(strong.map(({ indicator, through }) => through[0] ?? indicator));
};

/** The effects that a cause came by, each with its evidence, its reason and the way to its paragraphs; the lesser ones folded. */
export function CauseEffects({ row }: { row: AccountRow }) {
  const t = useTranslations('why');
  const { effects } = row;
  const strong = carriesMuch(row);
  const shown = effects.filter(({ effect }) => strong.has(effect.on)).slice(0, MOST_SHOWN);
  const rest = effects.filter((setOff) => !shown.includes(setOff));
  const line = (setOff: SetOff) => <EffectLine key={`${setOff.drawName}:${setOff.quarter}`} setOff={setOff} />;
  return (
    <>
      {shown.length > 0 && <ul className="space-y-1">{shown.map(line)}</ul>}
      {rest.length > 0 && (
        <details>
          <summary className="w-fit py-1 text-caption text-soft hover:text-ink">
            {t('moreEffects', { count: rest.length })}
          </summary>
          <ul className="mt-1 space-y-1">{rest.map(line)}</ul>
        </details>
      )}
    </>
  );
}
