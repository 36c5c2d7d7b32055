import { effectNames } from '@/lib/engine/effect-names';
import type { Effect } from '@/lib/model/pack';
import { EvidenceMark } from '../../../_components/evidence-mark';
import type { PrintWords } from '../../print-words';

interface ReaderEffectsProps {
  words: PrintWords;
  of: string;
  effects: readonly Effect[];
  why: readonly string[] | undefined;
}

/** Effects in words, each with its reason and what it rests on. */
export function ReaderEffects({ words, of, effects, why = [] }: ReaderEffectsProps) {
  const names = effectNames(of, effects);
  return (
    <ul className="reader-effects">
      {effects.map((effect, i) => (
        <li key={names[i]}>
          <EvidenceMark evidence={effect.evidence} silent />{' '}
          <span className="sr-only">{words.evidence(effect.evidence)}</span>{' '}
          <strong>{words.t('claims.what', words.effect(effect))}</strong> {why[i]}{' '}
          <small>{words.citations(effect.because)}</small>
        </li>
      ))}
    </ul>
  );
}
