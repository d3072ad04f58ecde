import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { deltaq } from './src/site/plugin.ts';
import { keepStyles, trackStyles } from './src/site/trackStyles.ts';

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
        trackStyles(),
        keepStyles(),
        deltaq({
          content: process.env.CONTENT ?? 'content',
          origin: process.env.SITE_ORIGIN ?? 'http://localhost:4173',
          repository: published && `${process.env.GITHUB_SERVER_URL}/${published}`,
        }),
      ],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
  },
});
