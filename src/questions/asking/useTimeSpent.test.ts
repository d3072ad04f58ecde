import { expect, test } from 'vitest';
import { stopwatch } from './useTimeSpent.ts';

function watch() {
  let now = 100;
  const made = stopwatch(() => now);
  return { ...made, pass: (ms: number) => (now += ms) };
}

test('counts only while it runs, and begins anew when it is taken', () => {
  const { run, take, pass } = watch();
  pass(50);
  run(true);
  pass(30);
  run(false);
  pass(1000);
  run(true);
  run(true);
  pass(5);
  expect(take()).toBe(35);
  pass(7);
  expect(take()).toBe(7);
});

test('counts ten minutes at most: who looks longer has left', () => {
  const { run, take, pass } = watch();
  run(true);
  pass(7_200_000);
  expect(take()).toBe(600_000);
});
