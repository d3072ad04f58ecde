import type { Headline } from '../../../../figures/frame/figure.ts';
import {
  formatDigits,
  formatFixed,
  formatFixedPercent,
  formatNumber,
  formatPercent,
} from '../../../../notation/format.ts';
import { trainedPrompt, yours } from './handModel.ts';
import { type PromptState, realCount, sceneOf, topAnswer } from './model.ts';
import { tally } from './places.ts';
import { answers } from './reader.ts';
import { words } from './words.ts';

const { titles, about, brief } = words;

function added(state: PromptState): Headline {
  if (state.front === 0) {
    const { tokens } = sceneOf(state);
    return {
      title: titles.alone,
      number: formatNumber(tokens.length),
      about: about.alone(tokens.length),
      brief: brief.alone(tokens.length),
      counts: 'other',
      given: true,
    };
  }
  const { name, trained, share, total } = realCount(state);
  const percent = formatPercent(Number(share.toPrecision(2)));
  return {
    title: titles.added,
    number: formatNumber(trained),
    about: about.added(percent, name, formatDigits(total / 10 ** (total < 1e9 ? 6 : 9), 3), total >= 1e9),
    brief: brief.added(percent),
    counts: 'trained',
    given: true,
  };
}

function training(state: PromptState): Headline {
  const { output, before, wanted, step, moment } = sceneOf(state);
  const answer = wanted ?? topAnswer(output).answer;
  const shareOf = (shares: readonly number[]) => formatFixedPercent(shares[answers.indexOf(answer)] ?? 0);
  const left = state.start === 'words' && tally(moment.prompt).on === 0;
  return {
    title: step === 0 ? titles.starts[state.start] : left ? titles.left : titles.moves,
    number: shareOf(output),
    about: about.training(answer, wanted !== undefined, step, shareOf(before)),
    brief: brief.training(answer, step),
    ...(step > 0 && { before: about.trainingBefore(answer) }),
    counts: 'other',
    given: step === 0,
  };
}

function hand(state: PromptState): Headline {
  const { tokens, loss } = yours(state);
  const written = tokens.join(' ');
  return {
    title: trainedPrompt(state).beatsAll ? titles.beaten : titles.hand,
    number: formatFixed(loss, 2),
    about: about.hand(written),
    brief: brief.hand(written),
    counts: 'other',
    given: true,
  };
}

const views = { added, training, hand };

/** What stands over the picture: what is seen, and the one number that says what it means. */
export const headline = (state: PromptState): Headline => views[state.view](state);
