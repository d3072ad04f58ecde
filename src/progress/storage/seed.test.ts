import { expect, test } from 'vitest';
import { fakeBrowser } from '../testing/fakeBrowser.ts';
import { learnerSeed } from './seed.ts';

const never = (): number => {
  throw new Error('drew again');
};

test('is drawn once, kept, and given again', () => {
  const browser = fakeBrowser();
  expect(learnerSeed('once', browser.tab().storage, () => 0xffffffff)).toBe(0xffffffff);
  expect(browser.data.get('deltaq:once:seed')).toBe('4294967295');
  expect(learnerSeed('once', browser.tab().storage, never)).toBe(0xffffffff);
});

test('is read from an earlier visit', () => {
  const browser = fakeBrowser({ 'deltaq:again:seed': '42' });
  expect(learnerSeed('again', browser.tab().storage, never)).toBe(42);
});

test.each(['', '-1', '1.5', '4294967296', 'broken'])('is drawn anew when “%s” is kept', (text) => {
  const browser = fakeBrowser({ [`deltaq:anew${text}:seed`]: text });
  expect(learnerSeed(`anew${text}`, browser.tab().storage, () => 7)).toBe(7);
  expect(browser.data.get(`deltaq:anew${text}:seed`)).toBe('7');
});

test.each(['blocked', 'full'])('stays the same for the page when storage is %s', (why) => {
  const browser = fakeBrowser();
  if (why === 'blocked') browser.limits.blocked = true;
  else browser.limits.room = 0;
  expect(learnerSeed(why, browser.tab().storage, () => 9)).toBe(9);
  expect(learnerSeed(why, browser.tab().storage, never)).toBe(9);
});

test('is a whole number of 32 bits without a given source of chance', () => {
  const seed = learnerSeed('chance', fakeBrowser().tab().storage);
  expect(seed).toBe(seed >>> 0);
});
