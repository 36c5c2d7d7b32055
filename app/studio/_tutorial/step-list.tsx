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
    <details className="relative">
      <summary className="min-h-9 py-1.5 text-small">{t('all')}</summary>
      <ol className="absolute bottom-full left-0 z-10 max-h-[60dvh] w-max max-w-[calc(100vw-2rem)] list-decimal overflow-y-auto overscroll-contain border border-edge bg-sheet py-2 pr-5 pl-10 text-small sm:left-auto sm:right-0">
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
