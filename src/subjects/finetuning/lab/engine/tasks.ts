import { words } from '../../words/en/labTasks.ts';

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
  copy: (letters) => letters,
  reverse: reversed,
  sort: sorted,
  next: moved(1),
  previous: moved(-1),
  left: rotated,
  right: (letters) => reversed(rotated(reversed(letters))),
  swap: (letters) => letters.map((_, i) => letters[i ^ 1] ?? 0),
} satisfies Record<string, Rule>;

export type BaseCommand = keyof typeof base;
export const baseCommands = Object.keys(base) as BaseCommand[];
/** `new` is the command of the task: the base model knows the word but not what it means. */
export type Command = BaseCommand | 'new';

const targets = {
  renamed: sorted,
  near: (letters) => moved(1)(reversed(letters)),
  middle: (letters) => reversed(sorted(letters)),
  far: (letters) => letters.map((letter) => LETTERS.length - 1 - letter),
} satisfies Record<string, Rule>;

export type TaskId = keyof typeof targets;
export const taskIds = Object.keys(targets) as TaskId[];

export interface TaskWords {
  name: string;
  /** How far the task lies from the base skills. */
  distance: string;
  /** What the new command means, in a sentence or two. */
  says: string;
}

export const taskWords = (id: TaskId): TaskWords => words.tasks[id];
export const commandName = (id: Command): string => words.commands[id];

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
  return (command === 'new' ? targets[task] : base[command])(letters);
}
