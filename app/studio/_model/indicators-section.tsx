'use client';

import { useTranslations } from 'next-intl';
import { addIndicator } from '@/lib/authoring/model-edits';
import { useIndicatorNames } from '../_draft/use-names';
import { WordList } from '../_fields/word-list';
import { AddById } from './add-by-id';
import { INDICATOR_COLUMNS, IndicatorRow } from './indicator-row';
import { useOpened } from './use-opened';

const COLUMNS = ['name', 'holder', 'start', 'halfLife', 'noise'] as const;

/** The indicators of the pack, in the order in which they are shown. */
export function IndicatorsSection() {
  const t = useTranslations('studio.model.indicators');
  const indicators = useIndicatorNames();
  const [opened, setOpened] = useOpened(['indicators', 'levels']);
  return (
    <section aria-label={t('title')} className="@container">
      <p className="measure text-soft">{t('lead')}</p>
      <WordList
        words={[
          [t('holder'), 'holder'],
          [t('start'), 'level'],
          [t('halfLife'), 'halfLifeQuarters'],
          [t('noise'), 'noise'],
        ]}
      />
      <div
        aria-hidden="true"
        className={`${INDICATOR_COLUMNS} mt-4 hidden border-ink border-b pb-1 text-small @lg:grid`}
      >
        {COLUMNS.map((column) => (
          <span key={column} className="font-semibold">
            {t(column)}
          </span>
        ))}
      </div>
      <ol>
        {indicators.map(({ id, name }, at) => (
          <IndicatorRow
            key={id}
            id={id}
            name={name}
            at={at}
            count={indicators.length}
            isOpen={opened === id}
            onOpen={setOpened}
          />
        ))}
      </ol>
      <AddById add={t('add')} make={addIndicator} onAdded={setOpened} />
    </section>
  );
}
