'use client';

import { useTranslations } from 'next-intl';
import type { Effect } from '@/lib/model/pack';
import { CitationLink } from '../../_components/citation-link';
import { EvidenceMark } from '../../_components/evidence-mark';
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
  return (
    <ul className="space-y-2 text-caption">
      {effects.map((effect, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: effects have no names, and their order is the pack's
        <li key={i} className="grid grid-cols-[1rem_1fr] gap-x-1.5">
          <EvidenceMark evidence={effect.evidence} />
          <div>
            <p>
              <span className="text-small">{effectText.what(effect)}</span>{' '}
              <span className="text-soft">{effectText.when(effect)}</span>
            </p>
            {withReasons && <p className="text-soft">{why[i]}</p>}
            <p className="flex flex-wrap gap-x-3">
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
