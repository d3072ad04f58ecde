import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from '../testing/fakeBrowser.ts';
import { applyTheme, readTheme, writeTheme } from './theme.ts';

const root = document.documentElement;
afterEach(() => applyTheme('system'));

test('follows the device until the learner chooses', () => {
  expect(readTheme(fakeBrowser().tab().storage)).toBe('system');
  applyTheme('system');
  expect(root.hasAttribute('data-theme')).toBe(false);
});

test.each(['light', 'dark'] as const)('%s is shown at once and kept', (theme) => {
  const { storage } = fakeBrowser().tab();
  writeTheme(theme, storage);
  expect(root.dataset.theme).toBe(theme);
  expect(readTheme(storage)).toBe(theme);
});

test('going back to the device’s theme leaves no trace', () => {
  const browser = fakeBrowser({ 'deltaq:theme': 'dark' });
  applyTheme('dark');
  writeTheme('system', browser.tab().storage);
  expect(root.hasAttribute('data-theme')).toBe(false);
  expect(browser.data.size).toBe(0);
});

test('an unknown theme counts as none', () => {
  expect(readTheme(fakeBrowser({ 'deltaq:theme': 'sepia' }).tab().storage)).toBe('system');
});

test('is shown even when storage is blocked', () => {
  const browser = fakeBrowser();
  browser.limits.blocked = true;
  const { storage } = browser.tab();
  writeTheme('dark', storage);
  expect(root.dataset.theme).toBe('dark');
  expect(readTheme(storage)).toBe('system');
});
