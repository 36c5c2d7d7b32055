import { useFormatter, useTranslations } from 'next-intl';
import type { CrossImpact } from '@/lib/model/pack';
import { CitationLink } from '../_components/citation-link';
import { EvidenceMark } from '../_components/evidence-mark';
import type { ModelContent } from './model-content';

const SIGNED = { signDisplay: 'always', minimumFractionDigits: 2 } as const;

function Row({ impact, why, texts }: { impact: CrossImpact; why: string; texts: ModelContent['texts'] }) {
  const format = useFormatter();
  const t = useTranslations('model.crossImpacts');
  const name = (indicator: string) => texts.indicators[indicator]?.name ?? indicator;
  const claim = t('claim', { from: name(impact.from), to: name(impact.to) });
  return (
    <tr className="block border-hairline border-t py-3 align-top md:table-row md:py-0">
      <th scope="row" className="inline text-left md:table-cell md:py-3 md:pr-6">
        {name(impact.from)}
      </th>
      <td className="inline before:content-['→_'] md:table-cell md:py-3 md:pr-6 md:font-semibold md:before:content-none">
        {name(impact.to)}
      </td>
      <td className="inline pl-2 text-soft md:table-cell md:py-3 md:pr-6 md:pl-0 md:text-right">
        {format.number(impact.perQuarter, SIGNED)}
      </td>
      <td className="block md:table-cell md:w-[40%] md:py-3 md:pr-6">
        <EvidenceMark evidence={impact.evidence} /> {why}
      </td>
      <td className="block md:table-cell md:py-3">
        <span className="flex flex-wrap gap-x-3 md:flex-col">
          {impact.sources.map((citation) => (
            <CitationLink key={citation.document} cited={{ citation, evidence: impact.evidence, claim, why }} />
          ))}
        </span>
      </td>
    </tr>
  );
}

/** How indicators move one another: by how much, why, and on what grounds. */
export function CrossImpactTable({ pack, texts }: ModelContent) {
  const t = useTranslations('model.crossImpacts');
  return (
    <section id="cross-impacts" className="scroll-mt-6">
      <h2 className="text-h2">{t('title')}</h2>
      <p className="mt-1 mb-3 text-small text-soft">{t('text')}</p>
      <table className="block w-full border-hairline border-b text-small md:table">
        <thead className="hidden text-caption text-soft md:table-header-group">
          <tr>
            {(['from', 'to', 'strength', 'why', 'sources'] as const).map((column) => (
              <th
                key={column}
                scope="col"
                className={`pr-6 pb-1 font-semibold last:pr-0 ${column === 'strength' ? 'text-right' : 'text-left'}`}
              >
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block md:table-row-group">
          {pack.crossImpacts.map((impact, i) => (
            <Row
              key={`${impact.from}/${impact.to}`}
              impact={impact}
              why={texts.crossImpactsWhy[i] ?? ''}
              texts={texts}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
