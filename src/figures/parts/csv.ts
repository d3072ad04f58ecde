import type { DataTable } from '../frame/figure.ts';

/** Nothing but a number as tables write it: −1,234.5, or 0.8 % with a no-break space. */
const WRITTEN = /^[-−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(\u00a0%)?$/;

/** As a spreadsheet reads it. */
const plain = (number: string) => number.replaceAll(',', '').replace('−', '-').replace('\u00a0', '');

function cell(value: string | number): string {
  const text = String(value);
  if (WRITTEN.test(text)) return plain(text);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as comma-separated values, one header line, CRLF line ends (RFC 4180). Numbers stand bare. */
export function toCsv({ columns, rows }: DataTable): string {
  return [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}
