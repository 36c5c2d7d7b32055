import { useTranslations } from 'next-intl';
import { TUTORIAL_STEPS } from './steps';
import type { StepsDone } from './steps-seen';

interface StepListProps {
  /** The step in hand, from 0. */
  at: number;
  stepDone: StepsDone;
  onGo: (at: number) => void;
}

/** All steps, each a way to itself; those behind the one in hand, or known to be done, say so. */
export function StepList({ at, stepDone, onGo }: StepListProps) {
  const t = useTranslations('studio.tutorial');
  return (
    <details>
      <summary className="min-h-9 py-1.5 text-small">{t('all')}</summary>
      <ol className="list-decimal pl-6 text-small">
        {TUTORIAL_STEPS.map(({ id }, i) => (
          <li key={id}>
            <button
              type="button"
              aria-current={i === at ? 'step' : undefined}
              onClick={() => onGo(i)}
              className="min-h-9 cursor-pointer text-left text-link aria-[current=step]:font-semibold"
            >
              {t(`steps.${id}.title`)}
            </button>
            {(i < at || stepDone[id]) && <span className="ml-2 text-caption text-soft">{t('stepDone')}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
