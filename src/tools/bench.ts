import { spawn } from 'node:child_process';
import { type Browser, chromium } from '@playwright/test';
import { checks } from './bench/checks.ts';
import { drags } from './bench/drags.ts';
import { figures } from './bench/figures.ts';
import { paints } from './bench/paints.ts';
import { pictures } from './bench/pictures.ts';
import { scroll } from './bench/scroll.ts';
import { shifts } from './bench/shifts.ts';
import { PORT } from './bench/site.ts';
import { weights } from './bench/weights.ts';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts';

/**
 * `npm run bench`, or `npm run bench weights pictures`: what every page weighs and shows, how fast it paints, answers
 * and follows a finger. Needs a build for `/` in dist/.
 */
const MEASURES: Record<string, (browser: Browser) => Promise<void>> = {
  weights,
  paints,
  shifts,
  pictures,
  figures,
  checks,
  drags,
  scroll,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in MEASURES));
if (unknown.length > 0) {
  console.error(`no measure is called ${unknown.join(', ')}: there are ${Object.keys(MEASURES).join(', ')}`);
  process.exit(1);
}
const server = spawn('npx', ['--no-install', 'vite', 'preview', '--port', String(PORT), '--strictPort'], {
  detached: true,
  env: { ...process.env, BASE_PATH: '/' },
});
try {
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text) => String(text).includes('Local') && resolve());
    server.on('exit', () => reject(new Error(`the preview server did not start: is port ${PORT} free?`)));
  });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_FLAGS });
  for (const [name, measure] of Object.entries(MEASURES))
    if (asked.length === 0 || asked.includes(name)) await measure(browser);
  await browser.close();
} finally {
  if (server.pid) process.kill(-server.pid);
}
