import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ScrollRegion } from './scroll-region';

interface Column {
  readonly key: string;
  readonly label: string;
  /** Numbers stand to the right. */
  readonly numeric?: boolean;
}

/** One row: its head, then a cell per further column. */
export interface DataRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
}

interface DataTableProps {
  caption: string;
  columns: readonly Column[];
  rows: readonly DataRow[];
}

const align = (column: Column): string => (column.numeric ? 'text-right' : 'text-left');

function Head({ columns }: { columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.key} scope="col" className={`py-1.5 pr-4 font-semibold last:pr-0 ${align(column)}`}>
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ columns, row }: { columns: readonly Column[]; row: DataRow }) {
  return (
    <tr className="border-hairline border-t">
      {columns.map((column, i) =>
        i === 0 ? (
          <th key={column.key} scope="row" className="py-1.5 pr-4 text-left font-normal">
            {row.cells[column.key]}
          </th>
        ) : (
          <td key={column.key} className={`py-1.5 pr-4 last:pr-0 ${align(column)}`}>
            {row.cells[column.key]}
          </td>
        ),
      )}
    </tr>
  );
}

/** The numbers behind a chart as a table, folded away until it is asked for. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const t = useTranslations('chart');
  return (
    <details className="text-small">
      <summary className="w-fit py-1 text-soft hover:text-ink">{t('table')}</summary>
      <ScrollRegion label={caption}>
        <table className="mt-1 w-full border-hairline border-b">
          <caption className="sr-only">{caption}</caption>
          <Head columns={columns} />
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} columns={columns} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
