import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from '../../src/tools/chromium.ts';
import { SITES } from './sites.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try has found something: it is to be seen.
  retries: 0,
  // Nothing here times the machine: a wait ends with what it waits for, and these limits only end what hangs.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    // Tests that make requests fail must see them; offline.test.ts lets the worker in.
    serviceWorkers: 'block',
    baseURL: SITES.ours.url,
    launchOptions: { executablePath: await chromiumPath(), args: CHROMIUM_FLAGS },
  },
  webServer: Object.values(SITES).map(({ folder, port, base, url }) => ({
    command: `npx vite preview --outDir ${folder} --port ${port} --strictPort`,
    cwd: '../..',
    env: { BASE_PATH: base },
    url,
    timeout: 300_000,
  })),
});
