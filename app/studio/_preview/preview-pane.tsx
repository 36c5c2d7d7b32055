'use client';

import { useLocale, useTranslations } from 'next-intl';
import { memo, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { blockingIssues } from '@/lib/authoring/calculable';
import { optionNames } from '@/lib/authoring/names';
import { type OptionInHand, optionInHand } from '@/lib/authoring/option-in-hand';
import type { PreviewAnswer } from '@/lib/authoring/preview';
import type { CompiledCard, CompiledPack } from '@/lib/engine/compile';
import { dealtCards } from '@/lib/engine/deal';
import { SourcebookProvider } from '../../_components/sourcebook';
import { Tabs } from '../../_components/tabs';
import { useConditionText } from '../../_run/outlook/use-condition-text';
import { RunDeskProvider } from '../../_run/run-context';
import { INPUT } from '../../host/_parts/form/field';
import { useDraft } from '../_draft/draft-context';
import { useProblemText } from '../_editor/use-problem-text';
import { useWay } from '../_editor/use-way';
import { faultKey } from '../_fields/faults';
import { CapitalView } from './capital-view';
import { compiledScene, previewDesk } from './preview-desk';
import { ProjectorView } from './projector-view';
import { useCardPreview } from './use-card-preview';
import { usePreviewSaid } from './use-preview-said';

/** Why there is no preview: the first errors that keep it from being calculated, each with the way to it. */
function NoPreview() {
  const t = useTranslations('studio.preview');
  const problems = useTranslations('studio.problems');
  const { issues } = useDraft();
  const { goTo } = useWay();
  const problemText = useProblemText();
  const blocking = blockingIssues(issues).slice(0, 3);
  return (
    <div className="text-small">
      <p>{t(blocking.length > 0 ? 'blocked' : 'noRecord')}</p>
      <ul className="mt-1">
        {blocking.map((issue) => (
          <li key={`${issue.path} ${faultKey(issue)}`} className="py-1">
            {problemText(issue).message}{' '}
            <button type="button" onClick={() => goTo(issue.path)} className="min-h-6 cursor-pointer text-link">
              {problems('go')}
              <span className="sr-only">: {problemText(issue).message}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PathPickerProps {
  readonly card: string;
  readonly option: string | null;
  readonly isInLine: boolean;
  readonly onPick: (option: string | null) => void;
}

function PathPicker({ card, option, isInLine, onPick }: PathPickerProps) {
  const t = useTranslations('studio.preview');
  const language = useLocale();
  const { document } = useDraft();
  return (
    <label className={`text-small text-soft ${isInLine ? 'flex items-center gap-x-3' : 'block'}`}>
      <span className="shrink-0">{t('path')}</span>
      <select
        value={option ?? ''}
        onChange={({ target }) => onPick(target.value === '' ? null : target.value)}
        className={`${INPUT} w-full max-w-full cursor-pointer text-ink`}
      >
        <option value="">{t('setAside')}</option>
        {optionNames(document, language, card).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Said where the record leads past the card, so that its players would not be dealt it. */
function NotDealt({ card }: { readonly card: CompiledCard }) {
  const t = useTranslations('studio.preview');
  const conditionText = useConditionText();
  return <p className="text-caption text-soft">{t('notDealt', { condition: conditionText(card.card.requires) })}</p>;
}

interface ViewsProps {
  readonly answer: PreviewAnswer;
  readonly onPick: (option: string | null) => void;
  /** Side by side, or one at a time. */
  readonly isWide: boolean;
}

/** Drawn anew when an answer comes, not with each letter that is typed until then. */
const Views = memo(function Views({ answer, onPick, isWide }: ViewsProps) {
  const t = useTranslations('studio.preview');
  const language = useLocale();
  const compiled: CompiledPack = useMemo(() => compiledScene(answer), [answer]);
  const card = compiled.cardById.get(answer.card);
  const texts = answer.scene.texts[language];
  if (!card) return null;
  const seenBy = (side: string, view: ReactNode): ReactNode => (
    <RunDeskProvider desk={previewDesk(answer, compiled, side, language, onPick)}>{view}</RunDeskProvider>
  );
  const [first, second] = compiled.sides;
  const views = [
    ...[first, second].map((side) => ({
      value: side,
      label: texts.sides[side]!.name,
      content: seenBy(side, <CapitalView answer={answer} card={card} />),
    })),
    {
      value: 'projector',
      label: t('projector'),
      content: seenBy(first, <ProjectorView answer={answer} card={card} />),
    },
  ];
  const isDealt = dealtCards(compiled, answer.from).includes(card);
  return (
    <SourcebookProvider documents={texts.documents}>
      {!isDealt && seenBy(first, <NotDealt card={card} />)}
      {isWide ? (
        <div className="mt-3 grid gap-x-8 gap-y-6 lg:grid-cols-3 xl:grid-cols-[1fr_1fr_1.35fr]">
          {views.map(({ value, content }) => (
            <div key={value} className="min-w-0">
              {content}
            </div>
          ))}
        </div>
      ) : (
        <Tabs label={t('views')} tabs={views} />
      )}
    </SourcebookProvider>
  );
});

interface PreviewPaneProps {
  readonly card: string;
  /** The three views side by side, or one at a time. */
  readonly isWide: boolean;
  /** What stands before and behind the choice of the path. */
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
}

/** The option whose path is drawn: the one that is being edited, until another is picked, and again with the next edit. */
const useDrawnOption = (card: string): readonly [string | null, (option: string | null) => void] => {
  const { document, edits } = useDraft();
  const inHand = optionInHand(document, edits, card);
  const [picked, setPicked] = useState<OptionInHand | null>(null);
  const by = useRef(inHand.by);
  useEffect(() => {
    by.current = inHand.by;
  }, [inHand.by]);
  const pick = useCallback((option: string | null) => setPicked({ option, by: by.current }), []);
  return [picked !== null && picked.by === inHand.by ? picked.option : inHand.option, pick];
};

/** The open card as its players would see it, redrawn with each change; or what keeps it from being drawn. */
export function PreviewPane({ card, isWide, title, actions }: PreviewPaneProps) {
  const t = useTranslations('studio.preview');
  const { isChecked } = useDraft();
  const [option, setOption] = useDrawnOption(card);
  const { answer, state } = useCardPreview(card, option);
  const isDrawn = state === 'drawn' && answer !== null && isChecked;
  usePreviewSaid(state === 'none' ? 'none' : isDrawn ? 'drawn' : 'drawing');
  return (
    <div className="still">
      <div className={isWide ? 'flex flex-wrap items-center gap-x-6 gap-y-1' : ''}>
        {title}
        <PathPicker card={card} option={option} isInLine={isWide} onPick={setOption} />
        <p className="my-1 text-caption text-soft">
          {isDrawn ? t('runs', { runs: answer.runs }) : t(state === 'none' ? 'none' : 'drawing')}
        </p>
        {actions && <div className="ml-auto">{actions}</div>}
      </div>
      {answer && state !== 'none' && <p className="measure mb-2 text-caption text-soft">{t('assumed')}</p>}
      {state === 'none' ? <NoPreview /> : answer && <Views answer={answer} onPick={setOption} isWide={isWide} />}
    </div>
  );
}
