import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** `npm test`: every check there is, each counted; the last line says how many passed and failed. */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Reads the counts of a test runner; other commands count as one. */
  count?: () => Count;
}

const REPORT = '.cache/unit.json';
const BROWSER_REPORT = '.cache/browser.json';

const steps: Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'ci', '--error-on-warnings'] },
  { name: 'content', command: ['tsx', 'src/tools/check.ts'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
    count: countUnit,
  },
  {
    name: 'build',
    command: ['vite', 'build', '--outDir', '.cache/site', '--emptyOutDir'],
    env: { BASE_PATH: '/any-name/' },
  },
  {
    name: 'browser',
    command: [
      'playwright',
      'test',
      '--config',
      'tests/journeys/playwright.config.ts',
      '--reporter=line,json',
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(BROWSER_REPORT) },
    count: countBrowser,
  },
];

function countUnit(): Count {
  const { numPassedTests, numFailedTests, numPendingTests } = readJson(REPORT);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function countBrowser(): Count {
  const { expected, flaky, unexpected, skipped } = readJson(BROWSER_REPORT).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

function run({ name, command, env, count }: Step): Count {
  console.log(`\n— ${name} —`);
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }),
      ...env,
    },
    shell: process.platform === 'win32',
  });
  const whole = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  try {
    const counted = count?.() ?? whole;
    // A runner that broke without a failing test has failed all the same.
    return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

for (const report of [REPORT, BROWSER_REPORT]) if (existsSync(report)) rmSync(report);
const only = process.argv.slice(2);
const total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  if (only.length > 0 && !only.includes(step.name)) continue;
  const { passed, failed, skipped } = run(step);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
