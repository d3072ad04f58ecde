import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';

/**
 * The recipes of src/README.md, performed on a copy of the program with a copy of a small course: what they say is
 * all it takes. Slow by nature: types are checked and a site is built.
 */
const COPY = resolve('.cache/recipes');
const MINUTES = 60_000;

const inCopy = (file: string) => join(COPY, file);
const read = (file: string) => readFileSync(inCopy(file), 'utf8');
const append = (file: string, text: string) => writeFileSync(inCopy(file), `${read(file)}${text}`);

/** Every row that a recipe adds: the file, the line it is added below, and itself. */
const rows = [...readFileSync('src/README.md', 'utf8').matchAll(/```diff\n (\S+)\n([\s\S]*?)```/g)].flatMap(
  ([, file = '', text = '']) => {
    let below = '';
    return text.split('\n').flatMap((line) => {
      if (!line.startsWith('+')) {
        below = line.slice(1);
        return [];
      }
      return [{ file, below, line: line.slice(1) }];
    });
  },
);

function add({ file, below, line }: (typeof rows)[number]): void {
  const lines = read(file).split('\n');
  const at = lines.findIndex((one) => one.startsWith(below));
  if (at < 0) throw new Error(`${file} has no line “${below}”`);
  const found = lines[at] as string;
  // The first row of an empty table goes between its braces.
  if (found.includes('{}')) lines[at] = found.replace('{}', `{\n${line}\n}`);
  else lines.splice(at + 1, 0, line);
  writeFileSync(inCopy(file), lines.join('\n'));
}

function inTerminal(command: string, ...args: string[]): string {
  try {
    return execFileSync('npx', ['--no-install', command, ...args], {
      cwd: COPY,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, VITEST: '', BASE_PATH: '/recipes/' },
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return `failed\n${stdout}${stderr}`;
  }
}

beforeAll(() => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of [
    'src',
    'tests/thisCourse.ts',
    'tests/journeys',
    'public',
    'index.html',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
  ])
    cpSync(name, inCopy(name), { recursive: true, filter: (file) => !file.includes('.test.') });
  cpSync('tests/courses/percent', inCopy('content'), { recursive: true });
  symlinkSync(resolve('node_modules'), inCopy('node_modules'));
  cpSync('tests/recipes/truefalse', inCopy('src/questions/kinds/truefalse'), { recursive: true });
  renameSync(inCopy('src/questions/kinds/truefalse/words.en.ts'), inCopy('src/words/en/kinds/truefalse.ts'));
  cpSync('tests/recipes/dial', inCopy('src/figures/dial'), { recursive: true });
  append(
    'content/lessons/percent-of/questions.yaml',
    `
  - id: half-is-fifty
    kind: truefalse
    objective: percent-of.part
    prompt: Fifty per cent of a number is half of it.
    answer: true
    right: Fifty hundredths are one half.
    wrong: { feedback: Fifty of a hundred parts are as many as the other fifty. }
    explanation: A hundred per cent is the whole.
    see: percent-of#sources
`,
  );
  append(
    'content/lessons/percent-of/lesson.md',
    `
::figure[Move the share.]{name="dial" id="dial" p=30}

::question{id="half-is-fifty"}
`,
  );
}, MINUTES);

it(
  'a row that is left out is a type error',
  () => {
    for (const row of rows.slice(0, -1)) add(row);
    expect(inTerminal('tsc', '--noEmit')).toContain("Property 'dial' is missing");
  },
  5 * MINUTES,
);

it(
  'with every row, a course can use the new kind and the new figure',
  () => {
    add(rows.at(-1) as (typeof rows)[number]);
    expect(inTerminal('tsc', '--noEmit')).toBe('');
    expect(inTerminal('vite', 'build')).not.toContain('failed');
    const page = read('dist/percent-of/index.html');
    const shows = (words: string) => page.includes(words);
    expect(shows('Fifty per cent of a number is half of it.')).toBe(true);
    expect(/<input [^>]*value="true"/.test(page)).toBe(true);
    expect(shows('The sector is 30 % of the disc.')).toBe(true);
  },
  5 * MINUTES,
);
