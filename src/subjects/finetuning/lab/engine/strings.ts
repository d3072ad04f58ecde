import { seededRandom } from '../../../../math/random.ts';
import { IGNORED } from './ops/crossEntropy.ts';
import {
  ANSWER_SIGN,
  answerTo,
  baseCommands,
  type Command,
  commandToken,
  LENGTH,
  LETTERS,
  type TaskId,
} from './tasks.ts';

/** A command with its letters: what is asked. */
export interface Exercise {
  command: Command;
  letters: number[];
}

/** Tokens of a sequence: command, letters, answer sign, and the answer but for its last letter. */
export const SEQUENCE = 2 * LENGTH + 1;
/** Position whose prediction is the first letter of the answer. */
const FIRST_ANSWER = LENGTH + 1;

export interface Batch {
  /** Sequences of SEQUENCE tokens, one after the other. */
  tokens: Uint8Array;
  /** The right next token at each position of each sequence, prompt positions first; IGNORED before the answer. */
  right: Uint8Array;
}

const below = (random: () => number, limit: number) => Math.floor(random() * limit);

const randomLetters = (random: () => number): number[] =>
  Array.from({ length: LENGTH }, () => below(random, LETTERS.length));

/** Exercises as the model reads them, with `prompt` virtual tokens in front of each. */
export function batchOf(exercises: Exercise[], task: TaskId, prompt: number): Batch {
  const tokens = new Uint8Array(exercises.length * SEQUENCE);
  const right = new Uint8Array(exercises.length * (prompt + SEQUENCE)).fill(IGNORED);
  exercises.forEach(({ command, letters }, i) => {
    const answer = answerTo(command, letters, task);
    tokens.set([commandToken(command), ...letters, ANSWER_SIGN, ...answer.slice(0, -1)], i * SEQUENCE);
    right.set(answer, i * (prompt + SEQUENCE) + prompt + FIRST_ANSWER);
  });
  return { tokens, right };
}

const TRAINING_STRINGS = 1024;
const HELD_OUT_STRINGS = 512;
/** The strings answers are judged by are the same for every run and every seed. */
const HELD_OUT_SEED = 2_021;

/** Strings nothing is trained on, in pre-training neither; none twice. */
export const heldOut: number[][] = (() => {
  const random = seededRandom(HELD_OUT_SEED);
  const found = new Map<string, number[]>();
  while (found.size < HELD_OUT_STRINGS) {
    const letters = randomLetters(random);
    found.set(letters.join(), letters);
  }
  return [...found.values()];
})();

const heldOutKeys = new Set(heldOut.map((letters) => letters.join()));

/** Random letters that are not held out. */
function freshLetters(random: () => number): number[] {
  for (;;) {
    const letters = randomLetters(random);
    if (!heldOutKeys.has(letters.join())) return letters;
  }
}

/** A base command with random letters that are not held out. */
export const randomExercise = (random: () => number): Exercise => ({
  command: baseCommands[below(random, baseCommands.length)] as Command,
  letters: freshLetters(random),
});

/** The strings of a run. */
export const trainingStrings = (random: () => number): number[][] =>
  Array.from({ length: TRAINING_STRINGS }, () => freshLetters(random));
