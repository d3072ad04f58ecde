/**
 * What the model is asked: a command and six letters, `reverse abcdef >`, to be answered by six letters, `fedcba`.
 * The base model was trained on the base commands; a task gives a meaning to one command it has never seen.
 */

export const LETTERS = 'abcdefghijklmnopqrstuv';
export const LENGTH = 6;

type Rule = (letters: number[]) => number[];

const moved =
  (by: number): Rule =>
  (letters) =>
    letters.map((letter) => (letter + by + LETTERS.length) % LETTERS.length);
const reversed: Rule = (letters) => [...letters].reverse();
const sorted: Rule = (letters) => [...letters].sort((a, b) => a - b);
const rotated: Rule = ([first = 0, ...rest]) => [...rest, first];

const base = {
  copy: { name: 'copy', rule: (letters) => letters },
  reverse: { name: 'reverse', rule: reversed },
  sort: { name: 'sort', rule: sorted },
  next: { name: 'next letter', rule: moved(1) },
  previous: { name: 'previous letter', rule: moved(-1) },
  left: { name: 'rotate left', rule: rotated },
  right: { name: 'rotate right', rule: (letters) => reversed(rotated(reversed(letters))) },
  swap: { name: 'swap neighbours', rule: (letters) => letters.map((_, i) => letters[i ^ 1] ?? 0) },
} satisfies Record<string, { name: string; rule: Rule }>;

export type BaseCommand = keyof typeof base;
export const baseCommands = Object.keys(base) as BaseCommand[];
/** `new` is the command of the task: the base model knows the word but not what it means. */
export type Command = BaseCommand | 'new';

const targets = {
  renamed: {
    name: 'a known skill by a new name',
    distance: 'none',
    says: 'The new command means what “sort” means. The model has the skill; it must learn to choose it.',
    rule: sorted,
  },
  near: {
    name: 'reverse, then next letter',
    distance: 'near',
    says: 'The letters backwards, each replaced by the next of the alphabet: two skills of the model, one after the other.',
    rule: (letters) => moved(1)(reversed(letters)),
  },
  middle: {
    name: 'sort backwards',
    distance: 'middle',
    says: 'The letters from last to first of the alphabet: “sort”, with its order turned round.',
    rule: (letters) => reversed(sorted(letters)),
  },
  far: {
    name: 'mirrored alphabet',
    distance: 'far',
    says: 'a becomes v, b becomes u, and so on: a pairing of letters that no skill of the model contains.',
    rule: (letters) => letters.map((letter) => LETTERS.length - 1 - letter),
  },
} satisfies Record<string, { name: string; distance: string; says: string; rule: Rule }>;

export type TaskId = keyof typeof targets;
export const taskIds = Object.keys(targets) as TaskId[];

export interface TaskWords {
  name: string;
  /** How far the task lies from the base skills. */
  distance: string;
  /** What the new command means, in a sentence or two. */
  says: string;
}

export const taskWords = (id: TaskId): TaskWords => targets[id];
export const commandName = (id: Command): string => (id === 'new' ? 'new command' : base[id].name);

/** Tokens: the letters, the sign after which the answer begins, the base commands, the new command. */
export const ANSWER_SIGN = LETTERS.length;
export const commandToken = (id: Command): number =>
  ANSWER_SIGN + 1 + (id === 'new' ? baseCommands.length : baseCommands.indexOf(id));

/** A token as it is shown. */
export function tokenText(token: number): string {
  if (token < LETTERS.length) return LETTERS[token] as string;
  if (token === ANSWER_SIGN) return '>';
  return commandName(baseCommands[token - ANSWER_SIGN - 1] ?? 'new');
}

/** Letters as tokens; throws a RangeError unless there are LENGTH of LETTERS. */
export function lettersToTokens(text: string): number[] {
  const tokens = [...text].map((letter) => LETTERS.indexOf(letter));
  if (tokens.length !== LENGTH || tokens.includes(-1))
    throw new RangeError(
      `Unexpected input “${text}”, expected ${LENGTH} letters from a to ${LETTERS.at(-1)}`,
    );
  return tokens;
}

/** The right answer to a command; for `new`, under the task. */
export function answerTo(command: Command, letters: number[], task: TaskId): number[] {
  return (command === 'new' ? targets[task] : base[command]).rule(letters);
}
