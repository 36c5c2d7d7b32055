'use client';

import { useTranslations } from 'next-intl';
import type { MeasureChange } from '@/lib/analysis/version-outcomes';
import type { IdChanges, PackChanges } from '@/lib/authoring/compare-packs';
import type { Spread } from '@/lib/model/projection';
import { signed } from '../../_run/outlook/signed';
import { useBalanceNames } from './balance-context';
import { FiguresTable } from './figures-table';
import { useMeasureText } from './use-finding-text';

const useNameOf = (): Readonly<Record<'cards' | 'options' | 'shocks', (id: string) => string>> => {
  const t = useTranslations('studio.balance.version');
  const names = useBalanceNames();
  return {
    cards: names.card,
    shocks: names.shock,
    options: (id) => {
      const [card = '', option = ''] = id.split('/');
      return t('optionOf', { option: names.option(card, option), card: names.card(card) });
    },
  };
};

const KINDS = ['cards', 'options', 'shocks'] as const;
const WAYS = ['added', 'removed', 'changed'] as const satisfies readonly (keyof IdChanges)[];

/** What was edited, kind by kind. */
function Edits({ edits }: { readonly edits: PackChanges }) {
  const t = useTranslations('studio.balance.version');
  const nameOf = useNameOf();
  const lists = KINDS.flatMap((kind) =>
    WAYS.map((way) => ({ kind, way, ids: edits[kind][way] })).filter(({ ids }) => ids.length > 0),
  );
  if (lists.length + edits.parts.length === 0) return <p className="measure running">{t('same')}</p>;
  return (
    <dl className="measure divide-y divide-hairline border-hairline border-y text-small">
      {lists.map(({ kind, way, ids }) => (
        <div key={`${kind} ${way}`} className="gap-4 py-2 sm:grid sm:grid-cols-[11rem_1fr]">
          <dt className="font-semibold">{t(`edits.${kind}.${way}`)}</dt>
          <dd>
            <ul>
              {ids.map((id) => (
                <li key={id}>{nameOf[kind](id)}</li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
      {edits.parts.length > 0 && (
        <div className="gap-4 py-2 sm:grid sm:grid-cols-[11rem_1fr]">
          <dt className="font-semibold">{t('edits.parts')}</dt>
          <dd>
            <ul>
              {edits.parts.map((part) => (
                <li key={part}>{t(`parts.${part}`)}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

interface VersionSectionProps {
  readonly changes: readonly MeasureChange[];
  readonly edits: PackChanges;
}

/** What the edits since the published version did to the pack, and to how games come out. */
export function VersionSection({ changes, edits }: VersionSectionProps) {
  const t = useTranslations('studio.balance.version');
  const measure = useMeasureText();
  // What is shown adds up: the change is that of the figures beside it.
  const shown = ({ mean }: Spread): number => Number(mean.toFixed(1));
  const range = ({ mean, p05, p95 }: Spread): string =>
    t('range', { mean: mean.toFixed(1), low: p05.toFixed(0), high: p95.toFixed(0) });
  return (
    <section className="space-y-5">
      <h3 className="text-h3">{t('title')}</h3>
      <Edits edits={edits} />
      <FiguresTable
        caption={t('caption')}
        columns={[t('measure'), t('was'), t('is'), t('change')]}
        rows={changes.map(({ kind, of, was, is }) => ({
          key: `${kind} ${of}`,
          cells: [measure(kind, of), range(was), range(is), signed(shown(is) - shown(was), 1)],
        }))}
      />
    </section>
  );
}
