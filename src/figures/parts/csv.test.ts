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
