import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anAttempt, attempts } from '../testing/arbitrary.ts';
import { packSegment, parseSegment } from './segment.ts';

test('what is packed is read back as it was, whatever it holds', () => {
  fc.assert(
    fc.property(attempts, (list) => {
      const text = JSON.stringify(packSegment(list));
      expect(parseSegment(JSON.parse(text))).toEqual({ value: list, whole: true });
    }),
  );
});

test('a plain list, as version 1 wrote it, is read too', () => {
  const list = [anAttempt()];
  expect(parseSegment(JSON.parse(JSON.stringify(list)))).toEqual({ value: list, whole: true });
});

test('a damaged row, or a word that is gone, costs that attempt alone', () => {
  const packed = packSegment([anAttempt(), anAttempt({ id: 'b', question: 'other' })]);
  const good = parseSegment(packed).value?.[0];
  const rows = [packed.rows[0] as unknown[], ['b', 99, ...(packed.rows[1]?.slice(2) ?? [])], 7, null];
  expect(parseSegment({ ...packed, rows })).toEqual({ value: [good], whole: false });
  expect(parseSegment({ rows: [], words: {} })).toEqual({ value: undefined, whole: false });
});

test('takes little more than 50 characters an attempt, so that 50,000 fit in a browser', () => {
  const list = Array.from({ length: 1000 }, (_, i) =>
    anAttempt({
      id: `${i}ABCDEFGHIJ`.slice(0, 10),
      question: `lora-count-square-${i % 60}`,
      choice: [`option-${i % 180}`],
      asked: 'review',
      at: 1_795_000_000_000 + i * 3_600_000,
      ms: 10_000 + 37 * i,
      confidence: 'sure',
    }),
  );
  expect(JSON.stringify(packSegment(list)).length / list.length).toBeLessThan(54);
});
