import { memo } from 'react';
import { formatNumber } from '../../notation/format.ts';
import type { DataTable } from '../frame/figure.ts';

/** The data behind a figure. Wide tables scroll inside their own focusable region. */
export const FrameTable = memo(function FrameTable({ table }: { table: DataTable }) {
  return (
    // A region that scrolls must be reachable by keyboard.
    <section className="frame-scroll" tabIndex={0} aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place
            <tr key={at}>
              {row.map((value, column) =>
                column === 0 ? (
                  <th key={table.columns[column]} scope="row">
                    {typeof value === 'number' ? formatNumber(value) : value}
                  </th>
                ) : (
                  <td
                    key={table.columns[column]}
                    className={typeof value === 'number' ? 'frame-number' : undefined}
                  >
                    {typeof value === 'number' ? formatNumber(value) : value}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
