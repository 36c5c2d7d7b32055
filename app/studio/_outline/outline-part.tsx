'use client';

import { useTranslations } from 'next-intl';
import { LinesField } from '../_fields/lines-field';
import { NumberField } from '../_fields/number-field';
import { TextField } from '../_fields/text-field';
import { Schedule } from './schedule';
import { StartField } from './start-field';

const GOALS = ['pack', 'class', 'goals'] as const;

/** What the pack is, when it plays, what a class should take away, and its cards quarter by quarter. */
export function OutlinePart() {
  const t = useTranslations('studio.outline');
  return (
    <div className="space-y-8">
      <section aria-labelledby="outline-title" className="space-y-3">
        <h2 id="outline-title" className="text-h2" data-place="pack.yaml" tabIndex={-1}>
          {t('title')}
        </h2>
        <TextField path={['pack', 'title']} label={t('packTitle')} />
        <TextField path={['pack', 'subtitle']} label={t('subtitle')} />
        <TextField path={['pack', 'summary']} label={t('summary')} help={t('summaryHelp')} rows={4} />
        <div className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-2">
          <TextField path={['pack', 'id']} label={t('id')} help={t('idHelp')} />
          <TextField path={['pack', 'version']} label={t('version')} help={t('versionHelp')} />
        </div>
      </section>
      <section aria-labelledby="outline-time" className="space-y-3 border-hairline border-t pt-4">
        <h3 id="outline-time" className="text-h3">
          {t('time')}
        </h3>
        <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
          <StartField />
          <NumberField path={['pack', 'quarters']} label={t('quarters')} min={1} max={80} step={1} />
        </div>
      </section>
      <Schedule />
      <section className="border-hairline border-t pt-4">
        <LinesField
          path={GOALS}
          title={t('goals')}
          help={t('goalsHelp')}
          lineName={(number) => t('goal', { number })}
          add={t('addGoal')}
        />
      </section>
    </div>
  );
}
