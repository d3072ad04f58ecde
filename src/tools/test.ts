import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { isThisCourse } from '../../tests/thisCourse.ts';
import { firefoxPath } from './firefox.ts';

/**
 * `npm test`: every check there is, each counted; the last line says how many passed and failed.
 * `npm test -- unit build` runs these stages alone; what follows `npm test -- unit src/math` narrows down the one stage
 * that is named, by its runner's own rules: files, folders, `-t words`.
 */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Stage {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Where a test runner writes its report. */
  report?: string;
  /** Reads the counts out of a report; stages without one count as one. */
  count?: (report: string) => Count;
}

const stages: Stage[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'ci', '--error-on-warnings'] },
  { name: 'unused', command: ['knip'] },
  { name: 'content', command: ['tsx', 'src/tools/check.ts'] },
  { name: 'audit', command: ['tsx', 'src/tools/audit.ts'] },
  { name: 'sbom', command: ['tsx', 'src/tools/sbom.ts'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/unit.json'],
    report: '.cache/unit.json',
    count: countUnit,
  },
  {
    name: 'build',
    command: ['vite', 'build', '--outDir', '.cache/site', '--emptyOutDir'],
    env: { BASE_PATH: '/any-name/' },
  },
  {
    name: 'percent',
    command: ['vite', 'build', '--outDir', '.cache/percent', '--emptyOutDir'],
    env: { BASE_PATH: '/school/percent/', CONTENT: 'tests/courses/percent' },
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
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve('.cache/browser.json') },
    report: '.cache/browser.json',
    count: countBrowser,
  },
];

function countUnit(report: string): Count {
  const { numPassedTests, numFailedTests, numPendingTests } = readJson(report);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function countBrowser(report: string): Count {
  const { expected, unexpected, skipped } = readJson(report).stats;
  return { passed: expected, failed: unexpected, skipped };
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

function run({ name, command, env, report, count }: Stage, only: readonly string[]): Count {
  console.log(`\n— ${name} —`);
  if (report) rmSync(report, { force: true });
  const { status } = spawnSync('npx', ['--no-install', ...command, ...only], {
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
    const counted = report && count ? count(report) : whole;
    // A runner that broke without a failing test has failed all the same.
    return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** The stages that are named, all when none is, and what is handed on to the last of them. */
function chosen(words: readonly string[]) {
  const isStage = (word: string) => stages.some(({ name }) => name === word);
  const end = words.findIndex((word) => !isStage(word));
  const names = end < 0 ? words : words.slice(0, end);
  return {
    named: stages.filter(({ name }) => names.length === 0 || names.includes(name)),
    rest: end < 0 ? [] : words.slice(end),
  };
}

const { named, rest } = chosen(process.argv.slice(2));
if (rest.length > 0 && named.length > 1) {
  console.error(
    `“${rest[0]}” is no stage; there are ${stages.map(({ name }) => name).join(', ')}. A file or a word follows one stage: npm test -- unit src/math`,
  );
  process.exit(1);
}
const total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const stage of named) {
  const { passed, failed, skipped } = run(stage, rest);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
if (total.skipped > 0 && !isThisCourse)
  console.log(
    '\nSkipped: about another course. Tests named course.* assert what the course on fine-tuning promises.',
  );
if (named.some(({ name }) => name === 'browser') && !firefoxPath())
  console.log(
    '\nSkipped: Firefox, which is not installed here. FIREFOX_PATH names one that stands elsewhere.',
  );
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
