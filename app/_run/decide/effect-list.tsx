'use client';

import { useTranslations } from 'next-intl';
import { effectNames } from '@/lib/engine/effect-names';
import type { Effect } from '@/lib/model/pack';
import { CitationLink } from '../../_components/citation-link';
import { EvidenceMark } from '../../_components/evidence-mark';
import { useRun } from '../run-context';
import { canApply } from './applies';
import { useEffectText } from './use-effect-text';

interface EffectListProps {
  /** What has these effects, in words. */
  claim: string;
  effects: readonly Effect[];
  /** One line per effect that says why. */
  why: readonly string[];
  withReasons: boolean;
}

/** The effects of an option, one by one: direction and size in words, timing, evidence, and the paragraphs they rest on. */
export function EffectList({ claim, effects, why, withReasons }: EffectListProps) {
  const t = useTranslations('decide');
  const effectText = useEffectText();
  const { compiled, world } = useRun();
  const names = effectNames(claim, effects);
  const applies = (effect: Effect) => canApply(compiled, world, effect);
  return (
    <ul className="space-y-1.5 text-caption">
      {effects.map((effect, i) => (
        <li
          key={names[i]}
          className={`grid grid-cols-[0.8rem_1fr] items-baseline gap-x-2 ${applies(effect) ? '' : 'text-soft'}`}
        >
          <EvidenceMark evidence={effect.evidence} />
          <div>
            <p className="text-small leading-snug">{effectText.what(effect)}</p>
            {withReasons && <p>{why[i]}</p>}
            <p className="flex flex-wrap gap-x-2.5 text-soft">
              <span>{effectText.points(effect)}</span>
              <span>{effectText.when(effect)}</span>
              {!applies(effect) && <span className="font-semibold">{t('doesNotApply')}</span>}
              {effect.because.map((citation) => (
                <CitationLink
                  key={citation.document}
                  cited={{
                    citation,
                    evidence: effect.evidence,
                    claim: t('claim', { option: claim, effect: effectText.what(effect) }),
                    ...(why[i] === undefined ? {} : { why: why[i] }),
                  }}
                />
              ))}
              {effect.because.length === 0 && <span className="text-soft">{t('uncited')}</span>}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
