import { useTranslations } from 'next-intl';
import { EVIDENCE } from '@/lib/model/closed-sets';
import { EvidenceMark } from '../_components/evidence-mark';

/** The three grades of evidence and what each means for a size. */
export function EvidenceGrades() {
  const t = useTranslations('evidence');
  return (
    <dl className="mt-4 divide-y divide-hairline border-hairline border-y text-small">
      {EVIDENCE.map((evidence) => (
        <div key={evidence} className="gap-4 py-2 sm:grid sm:grid-cols-[8rem_1fr]">
          <dt className="font-semibold">
            <EvidenceMark evidence={evidence} word />
          </dt>
          <dd className="text-soft">{t(`${evidence}.description`)}</dd>
        </div>
      ))}
    </dl>
  );
}
