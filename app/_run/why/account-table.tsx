'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { DataTable } from '../../_components/data-table';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useMeasureName } from '../branches/use-measure-name';
import { levelText } from '../outlook/level-text';
import { signed } from '../outlook/signed';
import { useCauseText } from '../reveal/use-cause-text';
import { useRun } from '../run-context';
import type { Account } from './use-account';

const NONE = '–';

/** The account as a table: all rows with two decimals, the sum last. */
export function AccountTable({ account, without }: { account: Account; without: ReadonlyMap<string, number> }) {
  const t = useTranslations('why.table');
  const grade = useTranslations('evidence');
  const format = useFormatter();
  const name = useMeasureName();
  const quarterName = useQuarterName();
  const { calendar } = useRun();
  const { causeText } = useCauseText();
  const shortName = (quarter: number) => quarterName(calendar(quarter), 'short').replaceAll(' ', '\u00a0');
  const columns = ['cause', 'since', 'points', 'stated', 'rest', 'evidence', 'without'] as const;
  const rows = account.rows.map(({ cause, since, points, stated, effects }) => {
    const drawn = cause.kind !== 'chance' && cause.kind !== 'limits';
    const aside = 'card' in cause ? without.get(cause.card) : undefined;
    return {
      key: JSON.stringify(cause),
      cells: {
        cause: causeText(cause),
        since: since.length > 0 ? format.list(since.map(shortName)) : NONE,
        points: signed(points, 2),
        stated: drawn ? signed(stated, 2) : NONE,
        rest: drawn ? signed(points - stated, 2) : NONE,
        evidence: effects[0] ? grade(`${effects[0].effect.evidence}.word`) : NONE,
        without: aside === undefined ? NONE : levelText(account.measure, aside, 2),
      },
    };
  });
  const total = account.rows.reduce((sum, { points }) => sum + points, 0);
  const sum = { key: 'sum', cells: { cause: t('sum'), points: signed(total, 2) } };
  return (
    <DataTable
      caption={t('caption', { name: name(account.measure) })}
      columns={columns.map((key) => ({
        key,
        label: t(key),
        numeric: key === 'points' || key === 'stated' || key === 'rest' || key === 'without',
      }))}
      rows={[...rows, sum]}
    />
  );
}
