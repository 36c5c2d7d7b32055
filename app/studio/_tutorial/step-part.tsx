import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { RefCallback } from 'react';
import { SampleText } from './sample-text';
import { placeOfStep, TUTORIAL_STEPS, type TutorialStep } from './steps';

interface StepPartProps {
  step: TutorialStep;
  /** The draft in the editor, where one is open. */
  draft: string | null;
  isDone: boolean;
  headingId: string;
  headingRef: RefCallback<HTMLElement>;
}

function Way({ step, draft }: Pick<StepPartProps, 'step' | 'draft'>) {
  const t = useTranslations('studio.tutorial');
  const place = placeOfStep(step, draft);
  if (place !== null)
    return (
      <Link href={place} className="inline-flex min-h-9 items-center text-small text-link">
        {t(`steps.${step.id}.go`)}
      </Link>
    );
  return <p className="text-small text-soft">{t('needsDraft')}</p>;
}

/** The step in hand: what to do, the way to where it is done, and why it matters. */
export function StepPart({ step, draft, isDone, headingId, headingRef }: StepPartProps) {
  const t = useTranslations('studio.tutorial');
  const number = TUTORIAL_STEPS.indexOf(step) + 1;
  return (
    <>
      <div>
        <p className="eyebrow">{t('position', { number, count: TUTORIAL_STEPS.length })}</p>
        <h2 id={headingId} ref={headingRef} tabIndex={-1} className="text-h3">
          {t(`steps.${step.id}.title`)}
        </h2>
      </div>
      <div>
        <h3 className="eyebrow">{t('do')}</h3>
        <p className="text-ui">{t(`steps.${step.id}.do`)}</p>
        {step.id === 'source' && <SampleText />}
        <Way step={step} draft={draft} />
      </div>
      <div>
        {/* With `aria-live` stated a dialog does not hide it, and what it says is not said again once that is closed. */}
        <p role="status" aria-live="polite" className="text-small font-semibold">
          {isDone && t('noticed')}
        </p>
        <h3 className="eyebrow">{t('why')}</h3>
        <p className="text-small text-soft">{t(`steps.${step.id}.why`)}</p>
      </div>
    </>
  );
}
