'use client';

import { useTranslations } from 'next-intl';
import { drawnImpacts } from '@/lib/authoring/feedback';
import type { Named } from '@/lib/authoring/names';
import { ScrollRegion } from '../../_components/scroll-region';
import { useDraft } from '../_draft/draft-context';
import { useWay } from '../_editor/use-way';

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'));

/** What moves what, all at a glance: a row moves a column; a number leads to its cross-impact. */
export function ImpactMatrix({ indicators }: { readonly indicators: readonly Named[] }) {
  const t = useTranslations('studio.model.impacts');
  const claim = useTranslations('model.crossImpacts');
  const { document } = useDraft();
  const { goTo } = useWay();
  const impacts = drawnImpacts(document);
  const [sources, targets] = (['from', 'to'] as const).map((end) =>
    indicators.filter(({ id }) => impacts.some((impact) => impact[end] === id)),
  );
  if (impacts.length === 0) return null;
  return (
    <section className="mt-8">
      <h3 className="text-h3">{t('matrix')}</h3>
      <p className="measure text-small text-soft">{t('matrixLead')}</p>
      <ScrollRegion label={t('matrix')}>
        <table className="mt-2 text-caption">
          <thead>
            <tr className="border-ink border-b align-bottom">
              <td />
              {targets!.map(({ id, name }) => (
                <th key={id} scope="col" className="h-36 px-1.5 pb-1 text-left font-normal [writing-mode:sideways-lr]">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources!.map((from) => (
              <tr key={from.id} className="border-hairline border-b">
                <th scope="row" className="py-1 pr-3 text-left font-normal whitespace-nowrap">
                  {from.name}
                </th>
                {targets!.map((to) => {
                  const impact = impacts.find((one) => one.from === from.id && one.to === to.id);
                  return (
                    <td key={to.id} className="border-hairline border-l px-1 text-right">
                      {impact && (
                        <button
                          type="button"
                          aria-label={`${claim('claim', { from: from.name, to: to.name })}: ${signed(impact.perQuarter)}`}
                          onClick={() => goTo(`pack.yaml crossImpacts[${impact.index}].perQuarter`)}
                          className={`min-h-6 cursor-pointer text-link ${impact.perQuarter < 0 ? 'text-worse' : ''}`}
                        >
                          {signed(impact.perQuarter)}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
