import { useTranslations } from 'next-intl';
import { EvidenceMark } from '../_components/evidence-mark';
import type { CitedEffect, CitedFor } from './citation-index';

const useHeading = (): ((cited: CitedFor) => string) => {
  const t = useTranslations('sources.kinds');
  return ({ kind, subject, object = '' }) => t(kind, { subject, object });
};

function Effects({ effects }: { effects: readonly CitedEffect[] }) {
  const t = useTranslations('sources.sign');
  if (effects.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 text-soft">
      {effects.map(({ indicator, rises, evidence }) => (
        <li key={`${indicator}/${rises}/${evidence}`}>
          <EvidenceMark evidence={evidence} /> {indicator} {t(rises ? 'up' : 'down')}
        </li>
      ))}
    </ul>
  );
}

/** What a paragraph is cited for, folded away until it is asked for. */
export function CitationList({ cited }: { cited: readonly CitedFor[] }) {
  const t = useTranslations('sources');
  const heading = useHeading();
  if (cited.length === 0) return <p className="mt-2 text-small text-soft">{t('uncited')}</p>;
  return (
    <details className="mt-2 text-small">
      <summary className="w-fit py-1 text-soft hover:text-ink">{t('citedFor', { count: cited.length })}</summary>
      <ul className="mt-1 space-y-2">
        {cited.map((entry) => (
          <li key={entry.key}>
            <p>{heading(entry)}</p>
            <Effects effects={entry.effects} />
          </li>
        ))}
      </ul>
    </details>
  );
}
