import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { deltaq } from './src/build/plugin.ts';

const slashed = (path: string) => `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
const testing = Boolean(process.env.VITEST);

export default defineConfig({
  base: slashed(process.env.BASE_PATH ?? '/'),
  plugins: testing
    ? [react()]
    : [
        react(),
        deltaq({
          content: process.env.CONTENT ?? 'content',
          origin: process.env.SITE_ORIGIN ?? 'http://localhost:4173',
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
