import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from '../../src/tools/chromium.ts';

/** The production build, served under a sub-path as static hosting would. */
const base = '/any-name/';
const port = 4174;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  use: {
    // Tests that make requests fail must see them; offline.test.ts lets the worker in.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}${base}`,
    launchOptions: { executablePath: await chromiumPath(), args: CHROMIUM_FLAGS },
  },
  webServer: {
    command: `npx vite preview --outDir .cache/site --port ${port} --strictPort`,
    cwd: '../..',
    env: { BASE_PATH: base },
    url: `http://localhost:${port}${base}`,
  },
});
