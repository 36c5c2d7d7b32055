'use client';

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { freeId } from '@/lib/authoring/ids';
import { findAt, listAt, objectAt } from '@/lib/authoring/json';
import { shockName } from '@/lib/authoring/names';
import { addShock, chancesPath } from '@/lib/authoring/shocks';
import { Button } from '../../_components/button';
import { ScrollRegion } from '../../_components/scroll-region';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { FaultCount } from '../_cards/fault-count';
import { useDraft } from '../_draft/draft-context';
import { useEdit, useFaultCount } from '../_draft/use-draft-value';
import { useWay } from '../_editor/use-way';
import { WayLink } from '../_editor/way-link';
import { IdDialog } from '../_ids/id-dialog';

/** The chance that a shock strikes at some time, from its chance in each quarter while it has not. */
const chanceInAll = (hazards: readonly number[]): number =>
  1 - hazards.reduce((left, hazard) => left * (1 - hazard), 1);

function ShockRow({ id }: { readonly id: string }) {
  const t = useTranslations('studio.shocks');
  const language = useLocale();
  const format = useFormatter();
  const quarterName = useQuarterName();
  const { document } = useDraft();
  const { hrefOf } = useWay();
  const faults = useFaultCount(`shocks/${id}.yaml`);
  const chances = chancesPath(document, id);
  const hazards = Object.values(objectAt(document, [...chances, 'probability'])).filter(
    (hazard) => typeof hazard === 'number',
  );
  const recorded = listAt(document, [...chances, 'recorded']).map((quarter) => quarterName(String(quarter), 'short'));
  return (
    <tr className="border-hairline border-t align-baseline">
      <th scope="row" className="py-2 pr-4 text-left font-normal">
        <WayLink href={hrefOf('shocks', id)} className="font-serif text-link" data-place={`shocks/${id}.yaml`}>
          {shockName(document, language, id)}
        </WayLink>
      </th>
      <td className="py-2 pr-4 text-right text-small">
        {format.number(chanceInAll(hazards), { style: 'percent', maximumFractionDigits: 0 })}
      </td>
      <td className="py-2 pr-4 text-small">{recorded.length > 0 ? recorded.join(t('join')) : t('notRecorded')}</td>
      <td className="py-2 pr-4 text-right text-small">
        {Array.isArray(findAt(document, ['shocks', id, 'effects']))
          ? listAt(document, ['shocks', id, 'effects']).length
          : 0}
      </td>
      <td className="py-2">
        <FaultCount {...faults} />
      </td>
    </tr>
  );
}

const COLUMNS = [
  ['headline', 'text-left'],
  ['chanceInAll', 'text-right'],
  ['recorded', 'text-left'],
  ['effects', 'text-right'],
  ['problems', 'text-left'],
] as const;

function Head() {
  const t = useTranslations('studio.shocks');
  return (
    <thead>
      <tr className="text-small">
        {COLUMNS.map(([column, align]) => (
          <th key={column} scope="col" className={`py-1.5 pr-4 font-semibold last:pr-0 ${align}`}>
            {t(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function NewShockDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('studio.shocks');
  const { document } = useDraft();
  const edit = useEdit();
  const { go } = useWay();
  const ids = Object.keys(document.shocks);
  return (
    <IdDialog
      title={t('new')}
      submit={t('add')}
      taken={ids}
      start={{ id: freeId('new-shock', ids) }}
      onDone={({ id }) => {
        if (edit((now) => addShock(now, id))) go('shocks', id);
      }}
      onClose={onClose}
    />
  );
}

/** All shocks as a table, with how likely each is and where the record places it. */
export function ShocksTable() {
  const t = useTranslations('studio.shocks');
  const { document } = useDraft();
  const [isAdding, setAdding] = useState(false);
  const ids = Object.keys(document.shocks);
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-h2" data-place="pack.yaml shocks" tabIndex={-1}>
          {t('title')}
        </h2>
        <Button onClick={() => setAdding(true)}>{t('new')}</Button>
      </div>
      <p className="measure mt-1 text-small text-soft">{t('help')}</p>
      <ScrollRegion label={t('title')}>
        <table className="mt-3 w-full min-w-[40rem] border-hairline border-b">
          <caption className="sr-only">{t('title')}</caption>
          <Head />
          <tbody>
            {ids.map((id) => (
              <ShockRow key={id} id={id} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {isAdding && <NewShockDialog onClose={() => setAdding(false)} />}
    </section>
  );
}
