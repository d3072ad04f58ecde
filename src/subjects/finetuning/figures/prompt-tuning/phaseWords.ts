import { formatFixed, formatFixedPercent } from '../../../../notation/format.ts';
import { type PromptState, type Scene, topAnswer, written } from './model.ts';
import { momentAt, startWords } from './promptRun.ts';
import { WEIGHTS } from './reader.ts';
import { examples } from './task.ts';
import { table } from './vocabulary.ts';
import { words } from './words.ts';

/** What is being shown at this moment of the step: a heading and one or two sentences with the numbers of the run. */
export function phaseWords(state: PromptState, scene: Scene): { head: string; text: string } {
  const { n, rate, start } = state;
  const { step, phase, moment, output, tokens } = scene;
  const { answer, share } = topAnswer(output);
  const says = words.phase;
  switch (phase) {
    case 'forward pass': {
      const text = says.forward.text({ n, tokens: tokens.length, answer, share: formatFixedPercent(share) });
      return { head: says.forward.head, text };
    }
    case 'loss':
      return { head: says.loss.head, text: says.loss.text(examples.length, formatFixed(moment.loss, 3)) };
    case 'gradient': {
      const first = written(moment.gradient[0] ?? [], 3);
      const text = says.gradient.text({ n, first, weights: WEIGHTS, rows: table.length });
      return { head: says.gradient.head, text };
    }
    default: {
      if (step === 0) {
        const text = start === 'random' ? says.before.random(n) : says.before.words(startWords.slice(0, n));
        return { head: says.before.head, text };
      }
      const before = momentAt(state, step - 1);
      const text = says.update.text({
        rate,
        before: written(before.prompt[0] ?? [], 3),
        gradient: written(before.gradient[0] ?? [], 3),
        after: written(moment.prompt[0] ?? [], 3),
      });
      return { head: says.update.head(step), text };
    }
  }
}
