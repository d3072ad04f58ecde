import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { deltaq } from './src/site/plugin.ts';

const slashed = (path: string) => `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
const testing = Boolean(process.env.VITEST);
/** Set where a GitHub workflow builds the site. */
const published = process.env.GITHUB_REPOSITORY;

export default defineConfig({
  base: slashed(process.env.BASE_PATH ?? '/'),
  plugins: testing
    ? [react()]
    : [
        react(),
        deltaq({
          content: process.env.CONTENT ?? 'content',
          origin: process.env.SITE_ORIGIN ?? 'http://localhost:4173',
          repository: published && `${process.env.GITHUB_SERVER_URL}/${published}`,
        }),
      ],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  test: {
    // Limits for what hangs; no test is about time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    pool: 'threads',
    // By default one core stays idle, and most machines that test have two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // What is only computed leaves nothing behind, so these files share what they import. A test that does leave
        // something, in a document or in a module, is a .tsx, and has both to itself.
        test: { name: 'code', include: ['src/**/*.test.ts', 'tests/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'document',
          include: ['src/**/*.test.tsx', 'tests/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
});
