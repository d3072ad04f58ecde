import { test } from '@playwright/test';
import { firefoxPath } from '../../src/tools/firefox.ts';
import type { Engine } from './engines/engine.ts';
import { firefox } from './engines/firefox.ts';
import { figuresAnswer, journeys, offline, storageBlocked, translated } from './engines/journeys.ts';
import { serve } from './engines/serve.ts';
import { ours, percent } from './site.ts';

const path = firefoxPath();

/** The preference behind “Block all cookies”. */
const BLOCKED = { 'network.cookie.cookieBehavior': 2 };

async function inFirefox(act: (engine: Engine) => Promise<void>, prefs?: Record<string, unknown>) {
  const engine = await firefox(path ?? '', prefs);
  try {
    await act(engine);
  } finally {
    await engine.close();
  }
}

// Where there is none, `npm test` says so in a line.
if (path)
  test.describe('in Firefox', () => {
    for (const [name, journey] of Object.entries(journeys))
      test(name, () => inFirefox((engine) => journey(engine, percent.url, percent)));

    test('each figure answers to keys', () => inFirefox((engine) => figuresAnswer(engine, ours.url, ours)));

    test('answers go along with links where storage is blocked', () =>
      inFirefox((engine) => storageBlocked(engine, percent.url, percent), BLOCKED));

    test('a translated page answers as before', () =>
      inFirefox((engine) => translated(engine, percent.url, percent)));

    test('after one visit the whole course can be read and answered offline', async () => {
      const { url, stop } = await serve(percent);
      await inFirefox((engine) => offline(engine, url, percent, stop));
    });
  });
