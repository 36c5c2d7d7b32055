import { useFormatter, useTranslations } from 'next-intl';
import type { CitedFor } from './citation-index';

const useLine = (): ((cited: CitedFor) => string) => {
  const t = useTranslations('sources');
  const grade = useTranslations('evidence');
  const format = useFormatter();
  return ({ kind, object = '', effects }) => {
    const said = effects.map(({ indicator, rises, evidence }) =>
      t('kinds.effect', { indicator, sign: t(rises ? 'sign.up' : 'sign.down'), evidence: grade(`${evidence}.word`) }),
    );
    const list = format.list([...new Set(said)], { style: 'narrow', type: 'conjunction' });
    return t(`kinds.${kind}`, { object, effects: list });
  };
};

const bySubject = (cited: readonly CitedFor[]): readonly (readonly [string, readonly CitedFor[]])[] => {
  const subjects = new Map<string, CitedFor[]>();
  for (const entry of cited) subjects.set(entry.subject, [...(subjects.get(entry.subject) ?? []), entry]);
  return [...subjects];
};

/** What a paragraph is cited for, folded away until it is asked for. */
export function CitationList({ cited }: { cited: readonly CitedFor[] }) {
  const t = useTranslations('sources');
  const line = useLine();
  if (cited.length === 0) return <p className="mt-2 text-small text-soft">{t('uncited')}</p>;
  const subjects = bySubject(cited);
  return (
    <details className="mt-2 text-small">
      <summary className="w-fit py-1 text-soft hover:text-ink">{t('citedFor', { count: subjects.length })}</summary>
      <dl className="mt-1 max-w-[46rem] space-y-3">
        {subjects.map(([subject, entries]) => (
          <div key={subject}>
            <dt className="font-semibold">{subject}</dt>
            {entries.map((entry) => (
              <dd key={entry.key}>{line(entry)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
