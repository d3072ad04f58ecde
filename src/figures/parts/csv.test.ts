import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it('quotes only what needs it and keeps numbers bare', () => {
  const table = {
    caption: '',
    columns: ['name', 'numbers'],
    rows: [
      ['A, "tall"', 8000],
      ['B', 0.5],
    ],
  };
  expect(toCsv(table)).toBe('name,numbers\r\n"A, ""tall""",8000\r\nB,0.5');
});

it('writes numbers as a spreadsheet reads them, and leaves alone what is more than a number', () => {
  const row = ['1,234.5', '−0.0004', '0.4\u00a0%', '1,00', '20 × 4,096', '4 (now)', 'Best of 1,035', -7];
  expect(toCsv({ caption: '', columns: row.map((_, i) => `c${i}`), rows: [row] }).split('\r\n')[1]).toBe(
    '1234.5,-0.0004,0.4%,"1,00","20 × 4,096",4 (now),"Best of 1,035",-7',
  );
});
