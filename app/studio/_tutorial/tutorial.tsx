'use client';

import Link from 'next/link';
import { useParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type RefCallback, useCallback, useId, useRef } from 'react';
import { Button } from '../../_components/button';
import { AUTHORING_GUIDE_PATH } from '../../guide/guide-path';
import { goToStep, isFinished, type Progress } from './progress';
import { StepList } from './step-list';
import { StepPart } from './step-part';
import { TUTORIAL_STEPS } from './steps';
import type { StepsDone } from './steps-seen';
import { useProgress } from './use-progress';

/** Gives the focus to what comes into view, once the reader has pressed something in here. */
const useFollowingFocus = () => {
  const acted = useRef(false);
  const follow: RefCallback<HTMLElement> = useCallback((element) => {
    if (!element || !acted.current) return;
    element.focus({ preventScroll: true });
    element.closest('[data-step]')?.scrollTo({ top: 0 });
  }, []);
  const act = (press: () => void) => () => {
    acted.current = true;
    press();
  };
  return { follow, act };
};
type Focus = ReturnType<typeof useFollowingFocus>;

/** Tells the page how high the strip is while it is there, so that what scrolls by itself ends above it. */
const useFootHeight = (): RefCallback<HTMLElement> =>
  useCallback((strip) => {
    const { style } = document.documentElement;
    if (!strip) return;
    const observer = new ResizeObserver(() => style.setProperty('--foot-height', `${strip.offsetHeight}px`));
    observer.observe(strip);
    return () => {
      observer.disconnect();
      style.removeProperty('--foot-height');
    };
  }, []);

interface StageProps {
  progress: Progress;
  keep: (next: Progress) => void;
  focus: Focus;
}

function Closed({ progress, keep, focus, isLibrary }: StageProps & { isLibrary: boolean }) {
  const t = useTranslations('studio.tutorial');
  const begun = progress.at > 0 && !isFinished(progress);
  const open = focus.act(() => keep({ at: begun ? progress.at : 0, isOpen: true }));
  return (
    <section
      aria-label={t('title')}
      data-foot-line=""
      // Whoever comes to the library and never began it need not look for it.
      className={`no-print border-hairline border-t bg-sheet ${isLibrary && progress.at === 0 ? 'sm:sticky sm:bottom-0 sm:z-[5]' : ''}`}
    >
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
        <p className="text-small text-soft">{t('lead')}</p>
        <button
          type="button"
          ref={focus.follow}
          onClick={open}
          className="min-h-11 cursor-pointer text-small font-semibold text-link"
        >
          {begun ? t('resume', { number: progress.at + 1, count: TUTORIAL_STEPS.length }) : t('start')}
        </button>
        <Link href={AUTHORING_GUIDE_PATH} className="inline-flex min-h-11 items-center text-small text-link">
          {t('guide')}
        </Link>
      </div>
    </section>
  );
}

function Finished({ headingId, focus }: { headingId: string; focus: Focus }) {
  const t = useTranslations('studio.tutorial');
  return (
    <>
      <h2 id={headingId} ref={focus.follow} tabIndex={-1} className="text-h3">
        {t('finished.title')}
      </h2>
      <p className="text-ui">{t('finished.text')}</p>
    </>
  );
}

/** On from the step in hand, or back, or out. */
function Controls({ progress, keep, focus }: StageProps) {
  const t = useTranslations('studio.tutorial');
  const goTo = (at: number) => focus.act(() => keep(goToStep(progress, at)));
  const isLast = progress.at === TUTORIAL_STEPS.length - 1;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {!isFinished(progress) && <Button onClick={goTo(progress.at + 1)}>{t(isLast ? 'finish' : 'next')}</Button>}
      {progress.at > 0 && (
        <Button weight="quiet" onClick={goTo(progress.at - 1)}>
          {t('back')}
        </Button>
      )}
      {progress.at > 0 && (
        <Button weight="quiet" onClick={goTo(0)}>
          {t('restart')}
        </Button>
      )}
      <Button weight="quiet" onClick={focus.act(() => keep({ ...progress, isOpen: false }))}>
        {t('close')}
      </Button>
    </div>
  );
}

interface TutorialProps {
  /** Steps that the page has seen done. */
  stepDone?: StepsDone;
}

/**
 * The tutorial: a strip at the foot of the studio's pages with the step in hand. It stays in view while its reader works,
 * is kept on this device, and can be put away, taken up again and started over. It belongs after all else of a page.
 */
export function Tutorial({ stepDone = {} }: TutorialProps) {
  const t = useTranslations('studio.tutorial');
  const { id: draft } = useParams<{ id?: string }>();
  const [progress, keep] = useProgress();
  const focus = useFollowingFocus();
  const headingId = useId();
  const strip = useFootHeight();
  if (!progress) return null;
  const stage = { progress, keep, focus };
  if (!progress.isOpen) return <Closed {...stage} isLibrary={draft === undefined} />;
  const step = TUTORIAL_STEPS[progress.at];
  return (
    <section
      ref={strip}
      aria-label={t('label')}
      data-foot-strip=""
      className="no-print sticky bottom-0 z-[5] flex max-h-[50dvh] flex-col border-ink border-t bg-sheet lg:max-h-[40dvh]"
    >
      <div
        data-step=""
        className="page grid min-h-0 gap-x-10 gap-y-3 overflow-y-auto overscroll-contain py-4 lg:grid-cols-[15rem_minmax(0,1fr)_minmax(0,17rem)]"
      >
        {step ? (
          <StepPart
            key={step.id}
            step={step}
            draft={draft ?? null}
            isDone={stepDone[step.id] === true}
            headingId={headingId}
            headingRef={focus.follow}
          />
        ) : (
          <Finished headingId={headingId} focus={focus} />
        )}
      </div>
      <div className="page flex shrink-0 flex-wrap items-baseline justify-between gap-x-10 border-hairline border-t py-1">
        <Controls {...stage} />
        <StepList
          key={progress.at}
          at={progress.at}
          stepDone={stepDone}
          onGo={(at) => focus.act(() => keep(goToStep(progress, at)))()}
        />
        <Link href={AUTHORING_GUIDE_PATH} className="inline-flex min-h-9 items-center text-small text-link">
          {t('guide')}
        </Link>
      </div>
    </section>
  );
}
