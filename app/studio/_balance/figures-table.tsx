import type { ReactNode } from 'react';
import { ScrollRegion } from '../../_components/scroll-region';

interface FiguresTableProps {
  readonly caption: string;
  /** The first column heads the rows; the others hold figures. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** Whether the caption is read out only, since a heading over the table says the same. */
  readonly isQuiet?: boolean;
}

/** A table of figures, open to the eye: rows of names with numbers to the right. */
export function FiguresTable({ caption, columns, rows, isQuiet = false }: FiguresTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className="w-full min-w-[34rem] border-hairline border-b text-small">
        <caption className={isQuiet ? 'sr-only' : 'pb-1 text-left font-semibold'}>{caption}</caption>
        <thead>
          <tr className="align-bottom text-soft">
            {columns.map((column, i) => (
              <th key={column} scope="col" className={`py-1.5 pr-4 last:pr-0 ${i === 0 ? 'text-left' : 'text-right'}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...figures] }) => (
            <tr key={key} className="border-hairline border-t align-baseline">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                {head}
              </th>
              {figures.map((figure, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a figure is known by its column alone
                <td key={i} className="py-1.5 pr-4 text-right tabular-nums last:pr-0">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
