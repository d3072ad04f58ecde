import { formatFixed, formatFixedPercent } from '../../../../notation/format.ts';
import { count, type PromptState, type Scene, topAnswer, written } from './model.ts';
import { momentAt, startWords } from './promptRun.ts';
import { WEIGHTS } from './reader.ts';
import { examples } from './task.ts';
import { table } from './vocabulary.ts';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Where the run starts, in words. */
function startInWords({ n, start }: PromptState): string {
  if (start === 'random') return `the ${count(n, 'vector')} at random places near the middle`;
  const rows = listed(startWords.slice(0, n).map((word) => `“${word}”`));
  return n === 1 ? `the vector on the row of ${rows}` : `the ${n} vectors on the rows of ${rows}`;
}

/** What is being shown at this moment of the step: a heading and one or two sentences with the numbers of the run. */
export function phaseWords(state: PromptState, scene: Scene): { head: string; text: string } {
  const { step, phase, moment, output, tokens } = scene;
  const { answer, share } = topAnswer(output);
  const first = moment.gradient[0] ?? [];
  switch (phase) {
    case 'forward pass':
      return {
        head: 'Forward pass',
        text:
          `${count(state.n, 'trained vector')} and ${count(tokens.length, 'embedded token')} go through the frozen ` +
          `model together. To your sentence it answers “${answer}”, with ${formatFixedPercent(share)}.`,
      };
    case 'loss':
      return {
        head: 'Loss',
        text:
          `The same is done for the ${examples.length} labelled sentences of the task. Their loss, the mean of ` +
          `−ln(probability of the right answer), is ${formatFixed(moment.loss, 3)}.`,
      };
    case 'gradient':
      return {
        head: 'Gradient',
        text:
          `It runs back through the frozen model to the ${count(state.n, 'vector')}: ${2 * state.n} numbers get one, ` +
          `${written(first, 3)} for vector 1. The ${WEIGHTS} weights and the ${table.length} rows of the table get no update.`,
      };
    default: {
      if (step === 0)
        return { head: 'Before training', text: `Training starts with ${startInWords(state)}.` };
      const before = momentAt(state, step - 1);
      return {
        head: `Update ${step}`,
        text:
          `Each vector moved by −${state.rate} × its gradient. Vector 1: ${written(before.prompt[0] ?? [], 3)} − ` +
          `${state.rate} × ${written(before.gradient[0] ?? [], 3)} = ${written(moment.prompt[0] ?? [], 3)}.`,
      };
    }
  }
}
