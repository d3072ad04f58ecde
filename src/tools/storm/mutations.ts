import { type ContentFiles, readContent } from '../../author/readContent.ts';
import { type Dice, dice } from './parts/dice.ts';
import { judgeOf } from './parts/judge.ts';
import type { Outcome, Storm } from './parts/storm.ts';

const FULL = 500;

/** Changes a text at a place that chance chooses. */
type Mutation = (text: string, chance: Dice) => string;

const lines =
  (change: (lines: string[], chance: Dice) => void): Mutation =>
  (text, chance) => {
    const all = text.split('\n');
    change(all, chance);
    return all.join('\n');
  };

const WRONG = [
  '',
  '3',
  '-1',
  '1e999',
  'null',
  'true',
  '[]',
  '{}',
  '[[a]]',
  '{a: b}',
  '2999-01-01',
  '""',
  '" "',
  '*a',
  '!!set {}',
  '|',
  '"\\u0000"',
  '.nan',
  "'",
];
const STRAY = [
  '`',
  '*',
  '$',
  '{',
  '}',
  '[',
  ']',
  ':::',
  '::question',
  ':term[',
  '{{',
  '"',
  "'",
  '#',
  '\t',
  '\u0000',
  '\u200b',
  '\u202e',
  '\ufffd',
  '<',
  '- ',
  '---\n',
  '\n',
  '|',
];

const MUTATIONS: Record<string, Mutation> = {
  cut: (text, { below }) => text.slice(0, below(text.length)),
  'cut out': (text, { below }) => {
    const from = below(text.length);
    return text.slice(0, from) + text.slice(from + below(400));
  },
  'swap two characters': (text, { below }) => {
    const at = below(text.length);
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  },
  'put in a mark': (text, { below, oneOf }) => {
    const at = below(text.length);
    return text.slice(0, at) + oneOf(STRAY) + text.slice(at);
  },
  'swap two lines': lines((all, { below }) => {
    const [a, b] = [below(all.length), below(all.length)];
    [all[a], all[b]] = [all[b] ?? '', all[a] ?? ''];
  }),
  'double a line': lines((all, { below }) => {
    const at = below(all.length);
    all.splice(at, 0, all[at] ?? '');
  }),
  'remove a line': lines((all, { below }) => all.splice(below(all.length), 1)),
  'indent a line': lines((all, { below }) => {
    const at = below(all.length);
    all[at] = `  ${all[at]}`;
  }),
  'give a value of another type': lines((all, { oneOf }) => {
    const keys = all.flatMap((line, i) => (/^[\s-]*[\w-]+: \S/.test(line) ? [i] : []));
    if (keys.length === 0) return;
    const at = oneOf(keys);
    all[at] = (all[at] ?? '').replace(/: .*/, () => `: ${oneOf(WRONG)}`);
  }),
};

function mutated(files: ContentFiles, chance: Dice): { of: string; files: ContentFiles } {
  const name = chance.oneOf(Object.keys(files).filter((file) => /\.(md|ya?ml|lock)$/.test(file)));
  const [how, mutate] = chance.oneOf(Object.entries(MUTATIONS));
  return { of: `${how}: ${name}`, files: { ...files, [name]: mutate(files[name] ?? '', chance) } };
}

export const storm: Storm = {
  about: 'an author’s files, each time with one slip in them',
  async run({ seed, size, content, begin }) {
    const files = await readContent(content);
    const judge = await judgeOf(files);
    const chance = dice(seed);
    const outcome: Outcome = { tried: 0, faults: [] };
    for (; outcome.tried < FULL * size; outcome.tried++) {
      const { of, files: changed } = mutated(files, chance);
      begin?.(of);
      for (const kind of await judge(changed))
        outcome.faults.push({ kind, of: `${of} (number ${outcome.tried + 1})` });
    }
    return outcome;
  },
};
