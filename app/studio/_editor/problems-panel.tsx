'use client';

import { useTranslations } from 'next-intl';
import { useId, useMemo, useRef, useState } from 'react';
import { pathOfPlace } from '@/lib/authoring/places';
import type { Issue } from '@/lib/model/refusal';
import { Button } from '../../_components/button';
import { useDraft } from '../_draft/draft-context';
import { useEdit } from '../_draft/use-draft-value';
import { followAdded } from '../_fields/follow-focus';
import { useLeftFiles } from '../_text/left-texts';
import { useTellRemoved } from './removed-line';
import { usePlaceText } from './use-place-text';
import { useProblemText } from './use-problem-text';
import { goWithin, useWay } from './use-way';

/** Problems in view at first; the rest on request, so that a new pack does not bury its author. */
const SHOWN = 12;

/** The number of the draft's own sentence, from 0, that a fault lies in; null elsewhere. */
const checkOf = ({ path }: Issue): number | null => {
  const [part, at] = pathOfPlace(path);
  return part === 'checks' && typeof at === 'number' ? at : null;
};

/** Takes a sentence that the pack sets itself out of the draft: it may no longer be what its author means. */
function DropCheck({ at, name }: { readonly at: number; readonly name: string }) {
  const t = useTranslations('studio.problems');
  const edit = useEdit();
  const tellRemoved = useTellRemoved();
  const drop = (): void => {
    tellRemoved(name);
    edit(() => [{ op: 'delete', path: ['checks', at] }]);
  };
  return (
    <button type="button" onClick={drop} className="min-h-6 cursor-pointer text-link">
      {t('dropCheck')}
      <span className="sr-only">: {name}</span>
    </button>
  );
}

function Problem({ issue, onGo }: { readonly issue: Issue; readonly onGo: () => void }) {
  const t = useTranslations('studio.problems');
  const { message, hint } = useProblemText()(issue);
  const place = usePlaceText()(issue.path);
  const join = t('join');
  const check = checkOf(issue);
  const id = useId();
  return (
    <li className="border-hairline border-b py-2.5 text-small">
      <p id={id}>
        <strong className={issue.severity === 'error' ? 'text-worse' : 'text-soft'}>{t(issue.severity)}</strong>{' '}
        {message} <span className="text-soft">{hint}</span>
      </p>
      <p className="flex flex-wrap items-baseline gap-x-3 text-caption">
        <span className="inline-block first-letter:uppercase">{place || issue.path}</span>
        <button type="button" onClick={onGo} aria-describedby={id} className="min-h-6 cursor-pointer text-link">
          {t('go')}
          <span className="sr-only">: {place || issue.path}</span>
        </button>
        {check !== null && <DropCheck at={check} name={place.split(join)[0]!} />}
      </p>
      {place !== '' && (
        <p lang="en" className="break-words text-caption text-soft">
          {issue.path}
        </p>
      )}
    </li>
  );
}

/** A file whose text can't be read, so that the draft does not say what its author wrote. */
function UnreadFile({ file }: { readonly file: string }) {
  const t = useTranslations('studio.problems');
  const { hrefOf } = useWay();
  const id = useId();
  return (
    <li className="border-hairline border-b py-2.5 text-small">
      <p id={id}>
        <strong className="text-worse">{t('error')}</strong> {t('unread', { file })}
      </p>
      <button
        type="button"
        onClick={() => goWithin(`${hrefOf('text')}&${new URLSearchParams({ at: file })}`)}
        aria-describedby={id}
        className="min-h-6 cursor-pointer text-caption text-link"
      >
        {t('go')}
        <span className="sr-only">: {file}</span>
      </button>
    </li>
  );
}

const keyOf = ({ path, code, message }: Issue): string => `${path} ${code} ${message}`;

/** A fault that two checks found alike is told once. */
const once = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [keyOf(issue), issue])).values(),
];

/** How many errors and warnings there are among some faults, each told once. */
export const countProblems = (issues: readonly Issue[]): { readonly errors: number; readonly warnings: number } => {
  const told = once(issues);
  const errors = told.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: told.length - errors };
};

/** Every fault of the draft, always in view: errors stop publishing, warnings do not. */
export function ProblemsPanel() {
  const t = useTranslations('studio.problems');
  const { issues: found, isChecked } = useDraft();
  const issues = useMemo(() => once(found), [found]);
  const unread = useLeftFiles();
  const { goTo } = useWay();
  const { errors, warnings } = countProblems(found);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = all ? issues : issues.slice(0, SHOWN);
  const showAll = (): void => {
    followAdded(list.current, shown.length);
    setAll(true);
  };
  return (
    <section aria-labelledby="problems">
      <h2 id="problems" tabIndex={-1} className="text-h3">
        {t('title')}
      </h2>
      <p className="text-small text-soft">
        {isChecked ? t('count', { errors: errors + unread.length, warnings }) : t('checking')}
      </p>
      <ul ref={list} className="mt-2">
        {unread.map((file) => (
          <UnreadFile key={file} file={file} />
        ))}
        {shown.map((issue) => (
          <Problem key={keyOf(issue)} issue={issue} onGo={() => goTo(issue.path)} />
        ))}
      </ul>
      {issues.length > shown.length && (
        <Button weight="quiet" onClick={showAll}>
          {t('more', { count: issues.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
