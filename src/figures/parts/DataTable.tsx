import { memo } from 'react';
import { formatNumber } from '../../notation/format.ts';
import { isSymbolic } from '../../notation/isSymbolic.ts';
import type { DataTable } from '../frame/figure.ts';
import { TableRegion } from './TableRegion.tsx';

/** The data behind a figure. Wide tables scroll inside their own focusable region. */
export const FrameTable = memo(function FrameTable({ table }: { table: DataTable }) {
  return (
    <TableRegion label={table.caption}>
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
              {row.map((value, column) => {
                const isNumber = typeof value === 'number';
                const text = isNumber ? formatNumber(value) : value;
                const shared = { translate: isSymbolic(text) ? ('no' as const) : undefined };
                return column === 0 ? (
                  <th key={table.columns[column]} scope="row" {...shared}>
                    {text}
                  </th>
                ) : (
                  <td key={table.columns[column]} data-number={isNumber ? '' : undefined} {...shared}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
});
