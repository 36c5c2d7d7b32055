'use client';

import { useTranslations } from 'next-intl';
import type { Refusal } from '@/lib/model/refusal';
import { useIssueText } from '../../_hooks/use-issue-text';

/** Refusals that are no matter of the file, whose place in it there is nothing to say about. */
const NOT_OF_THE_FILE: ReadonlySet<string> = new Set([
  ...['no-answer', 'not-signed-in', 'too-many-drafts', 'readers-busy', 'body-cut-off'],
  ...['file-too-large', 'unpacks-too-large', 'too-many-files', 'draft-too-large'],
]);

type Faults = NonNullable<Refusal['issues']>;

function FaultList({ faults }: { readonly faults: Faults }) {
  const issueText = useIssueText();
  return (
    <ul className="mt-0.5 space-y-1">
      {faults.map((fault) => {
        const { message, hint } = issueText({ severity: 'error', ...fault });
        return (
          <li key={`${fault.path} ${fault.message}`} className="wrap-anywhere">
            <code>{fault.path}</code>: {message} {hint}
          </li>
        );
      })}
    </ul>
  );
}

/** What was found in a file: each fault in the reader's words, else what its reader said, which names the place. */
export function RefusalDetail({ refusal }: { readonly refusal: Refusal | null }) {
  const t = useTranslations('studio.library.import');
  if (!refusal || NOT_OF_THE_FILE.has(refusal.code)) return null;
  return (
    <div className="mt-1 text-caption text-soft">
      {t('detail')}{' '}
      {refusal.issues ? (
        <FaultList faults={refusal.issues} />
      ) : (
        <span lang="en" className="whitespace-pre-wrap wrap-anywhere">
          {refusal.message}
        </span>
      )}
    </div>
  );
}
