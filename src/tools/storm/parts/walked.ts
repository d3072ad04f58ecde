import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Outcome, Storm } from './storm.ts';

/** How often each journey is walked at full size; once, `npm test` does. */
const TIMES = 5;
const BUILT = ['.cache/site', '.cache/percent'];

interface Report {
  stats: { expected: number; unexpected: number };
  suites: Suite[];
}

interface Suite {
  specs: { title: string; ok: boolean }[];
  suites?: Suite[];
}

/** Journeys of the browser tests as a storm: walked again and again, two at a time. */
export const walked = (file: string, about: string): Storm => ({
  about,
  run({ size }): Promise<Outcome> {
    if (!BUILT.every((folder) => existsSync(folder)))
      throw new Error(`${BUILT.join(' and ')} hold no pages: npm test -- build percent`);
    const again = `--repeat-each=${Math.max(1, Math.round(TIMES * size))}`;
    const config = ['--config', 'tests/journeys/playwright.config.ts'];
    const { stdout } = spawnSync(
      'npx',
      ['--no-install', 'playwright', 'test', ...config, file, again, '--reporter=json'],
      { encoding: 'utf8', maxBuffer: 1e9 },
    );
    const { stats, suites } = JSON.parse(stdout) as Report;
    const faults = suites
      .flatMap(specsOf)
      .flatMap(({ title, ok }) => (ok ? [] : [{ kind: 'failed', of: title }]));
    return Promise.resolve({ tried: stats.expected + stats.unexpected, faults });
  },
});

const specsOf = ({ specs, suites = [] }: Suite): Suite['specs'] => [...specs, ...suites.flatMap(specsOf)];
