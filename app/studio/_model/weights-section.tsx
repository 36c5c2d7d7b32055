'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { findAt, type Path } from '@/lib/authoring/json';
import type { Named } from '@/lib/authoring/names';
import { POLITICAL_CAPITAL } from '@/lib/model/closed-sets';
import { ScrollRegion } from '../../_components/scroll-region';
import { SideName, type SidePlace } from '../../_components/side-name';
import { useDraftValue } from '../_draft/use-draft-value';
import { useIndicatorNames, useSideNames } from '../_draft/use-names';
import { NumberField } from '../_fields/number-field';
import { useWord } from '../_fields/use-word';
import { WeightSum } from './sum-row';

type Part = 'confidence' | 'objectives';

interface WeightCellProps {
  readonly part: Part;
  readonly side: Named;
  readonly row: Named;
}

/** Confidence is read from what a side holds and from what is shared; a weight that stands elsewhere can be taken out. */
const isOffered = (part: Part, side: string, holder: unknown, weight: unknown): boolean =>
  part === 'objectives' || weight !== undefined || holder === side || holder === 'shared';

const WeightCell = memo(function WeightCell({ part, side, row }: WeightCellProps) {
  const path: Path = ['pack', part, side.id, row.id];
  const isShown = useDraftValue((document) =>
    isOffered(part, side.id, findAt(document, ['pack', 'indicators', row.id, 'holder']), findAt(document, path)),
  );
  if (!isShown) return <span className="text-soft">–</span>;
  const label = <span className="sr-only">{`${row.name}, ${side.name}`}</span>;
  return <NumberField path={path} label={label} usual={0} min={0} max={1} step={0.01} />;
});

/** Rows in which some side has a cell: nobody's confidence is read from home politics or from the region. */
const useOfferedRows = (part: Part, sides: readonly Named[], rows: readonly Named[]): readonly Named[] => {
  const offered = useDraftValue((document) =>
    rows
      .filter(({ id }) =>
        sides.some((side) =>
          isOffered(
            part,
            side.id,
            findAt(document, ['pack', 'indicators', id, 'holder']),
            findAt(document, ['pack', part, side.id, id]),
          ),
        ),
      )
      .map(({ id }) => id)
      .join('\n'),
  );
  const ids = offered.split('\n');
  return rows.filter(({ id }) => ids.includes(id));
};

interface WeightTableProps {
  readonly part: Part;
  readonly sides: readonly Named[];
  readonly rows: readonly Named[];
}

function WeightTable({ part, sides, rows: all }: WeightTableProps) {
  const rows = useOfferedRows(part, sides, all);
  const t = useTranslations('studio.model.weights');
  const word = useWord();
  return (
    <section className="mt-8 first:mt-0">
      <h3 className="text-h3" data-place={`pack.yaml ${part}`} tabIndex={-1}>
        {t(part)}
      </h3>
      <p className="measure text-small text-soft">{word(part)}</p>
      <ScrollRegion label={t(part)}>
        <table className="mt-2 text-small">
          <thead>
            <tr className="border-ink border-b">
              <th scope="col" className="py-1 pr-4 text-left font-semibold">
                {t('indicator')}
              </th>
              {sides.map(({ id, name }, i) => (
                <th key={id} scope="col" className="py-1 pr-4 text-left">
                  <SideName place={i as SidePlace}>{name}</SideName>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className="border-hairline border-b">
                <th scope="row" className="min-w-28 py-1 pr-4 text-left font-normal sm:min-w-40">
                  {row.name}
                </th>
                {sides.map((side) => (
                  <td key={side.id} className="w-36 min-w-24 py-1 pr-4">
                    <WeightCell part={part} side={side} row={row} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="align-top">
              <th scope="row" className="py-2 pr-4 text-left font-semibold">
                {t('together')}
              </th>
              {sides.map(({ id, name }) => (
                <td key={id} className="py-2 pr-4">
                  <WeightSum path={['pack', part, id]} name={`${t(part)}, ${name}`} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
    </section>
  );
}

/** What confidence is read from and what each side plays for. */
export function WeightsSection() {
  const t = useTranslations('studio.model.weights');
  const sides = useSideNames();
  const indicators = useIndicatorNames();
  const capital = { id: POLITICAL_CAPITAL, name: t('politicalCapital') };
  return (
    <>
      <WeightTable part="confidence" sides={sides} rows={indicators} />
      <WeightTable part="objectives" sides={sides} rows={[...indicators, capital]} />
    </>
  );
}
