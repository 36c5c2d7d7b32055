'use client';

import { useTranslations } from 'next-intl';
import type { Issue } from '@/lib/model/refusal';
import { useDraft } from '../_draft/draft-context';
import { useProblemText } from '../_editor/use-problem-text';
import { useWay } from '../_editor/use-way';
import { faultKey } from '../_fields/faults';
import { useLeftFiles } from '../_text/left-texts';

/** Errors that are shown here; the problems beside the page have them all. */
const SHOWN = 5;

/** Whether the draft can be published as it stands, and what keeps it from that. */
export type Standing = 'checking' | 'unsaved' | 'unread' | 'errors' | 'not-owner' | 'ready';

/** What keeps the draft from being published, if anything does. */
export const useStanding = (): Standing => {
  const { about, issues, isChecked, saving } = useDraft();
  const left = useLeftFiles();
  if (about.role !== 'owner') return 'not-owner';
  if (!isChecked) return 'checking';
  if (issues.some(({ severity }) => severity === 'error')) return 'errors';
  if (left.length > 0) return 'unread';
  return saving === 'saved' ? 'ready' : 'unsaved';
};

function ErrorLine({ issue }: { readonly issue: Issue }) {
  const t = useTranslations('studio.problems');
  const { goTo } = useWay();
  const { message } = useProblemText()(issue);
  return (
    <li className="border-hairline border-t py-2">
      {message}{' '}
      <button
        type="button"
        aria-label={`${t('go')}: ${message}`}
        onClick={() => goTo(issue.path)}
        className="min-h-6 cursor-pointer text-link"
      >
        {t('go')}
      </button>
    </li>
  );
}

function Errors() {
  const { issues } = useDraft();
  return (
    <ul className="mt-2 text-small">
      {issues
        .filter(({ severity }) => severity === 'error')
        .slice(0, SHOWN)
        .map((issue) => (
          <ErrorLine key={`${issue.path} ${faultKey(issue)}`} issue={issue} />
        ))}
    </ul>
  );
}

/** Says whether the draft can be published, and leads to the errors where it can't. */
export function StandingNote({ standing }: { readonly standing: Standing }) {
  const t = useTranslations('studio.publish.standing');
  const { issues } = useDraft();
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return (
    <div className="measure">
      <p aria-live="polite" className={standing === 'errors' || standing === 'unread' ? 'text-worse' : 'text-soft'}>
        {t(standing, { errors, warnings: issues.length - errors })}
      </p>
      {standing === 'errors' && <Errors />}
    </div>
  );
}
