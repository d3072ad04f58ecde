import type { DataTable } from '../frame/figure.ts';

function cell(value: string | number): string {
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as comma-separated values, one header line, CRLF line ends (RFC 4180). Numbers stay bare. */
export function toCsv({ columns, rows }: DataTable): string {
  return [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}
