import { expect, test } from 'vitest';
import { migrate, VERSION } from './migrate.ts';

test('leaves what has the present form as it is', () => {
  const raw = { attempts: [] };
  expect(migrate(raw, VERSION)).toBe(raw);
});

test('takes every step from the version given', () => {
  const table = {
    [VERSION - 3]: () => 'a step too many',
    [VERSION - 2]: (raw: unknown) => `${raw}, then`,
    [VERSION - 1]: (raw: unknown) => `${raw} now`,
  };
  expect(migrate('first', VERSION - 2, table)).toBe('first, then now');
});

test('refuses to skip a missing step', () => {
  expect(() => migrate({}, VERSION - 1, {})).toThrow('No migration');
});
