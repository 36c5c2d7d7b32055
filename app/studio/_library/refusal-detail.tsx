'use client';

import { useTranslations } from 'next-intl';
import type { Refusal } from '@/lib/model/refusal';
import { useIssueText } from '../../_hooks/use-issue-text';

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

/** What was found in a file: each fault in the reader's words, else the file within it that is meant. */
export function RefusalDetail({ refusal }: { readonly refusal: Refusal | null }) {
  const t = useTranslations('studio.library.import');
  const { issues, values } = refusal ?? {};
  if (!issues && !values?.file) return null;
  return (
    <div className="mt-1 text-caption text-soft">
      {t('detail')} {issues ? <FaultList faults={issues} /> : <code className="wrap-anywhere">{values?.file}</code>}
    </div>
  );
}
