import type { Headline } from '../../../../figures/frame/figure.ts';
import { formatFixed, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { loraCount } from '../../methods/lora.ts';
import { counts, hasMoment, type LoraState } from './model.ts';
import { budget } from './modelsModel.ts';
import { momentAt } from './moment.ts';
import { short, smallRank } from './startModel.ts';
import { errorOf, STARTS_STEPS } from './startsModel.ts';
import { sideOf } from './targetMatrices.ts';
import { labelOf, rankOf, targetError } from './targetModel.ts';
import { words } from './words/figure.ts';

const { titles, about, brief } = words;

function pair(state: LoraState, title: string): Headline {
  const { pair, full, share } = counts(state);
  const percent = formatPercent(Number(share.toPrecision(3)));
  return {
    title,
    number: formatNumber(pair),
    about: about.pair(formatNumber(full), percent),
    brief: brief.pair(formatNumber(full), percent),
    before: about.pairBefore(formatNumber(full)),
    counts: 'trained',
  };
}

/** The number of the key moment is the true count at every instant. */
function product(state: LoraState): Headline {
  const { d, k, r, i, j } = state;
  if (!hasMoment(state)) return pair(state, titles.toScale);
  const full = formatNumber(d * k);
  const { stage, rank, painted } = momentAt(state);
  const title = stage === 'alone' ? titles.alone : titles.product;
  switch (stage) {
    case 'alone':
      return { title, number: full, about: about.alone, brief: brief.alone, counts: 'other', given: true };
    case 'whole':
      return { title, number: full, about: about.whole, brief: brief.whole, counts: 'trained', given: true };
    case 'halves':
      return {
        title,
        number: full,
        about: about.halves(formatNumber(rank)),
        brief: brief.halves,
        counts: 'trained',
        given: true,
      };
    case 'thin':
      return {
        title,
        number: formatNumber(loraCount(d, k, rank)),
        about: about.thin(full, rank),
        brief: brief.thin(rank),
        counts: 'trained',
      };
    case 'entry':
      return {
        title,
        number: formatNumber(r),
        about: about.entry(i, j, r),
        brief: brief.entry(r),
        counts: 'other',
      };
    case 'paint':
      return {
        title,
        number: formatNumber(painted * k),
        about: about.paint(full),
        brief: brief.paint(full),
        counts: 'other',
      };
    case 'count':
      return pair(state, title);
  }
}

function layers(state: LoraState): Headline {
  const { d, k, r } = state;
  const each = formatNumber(d + k);
  return {
    title: titles.layers,
    number: formatNumber(counts(state).pair),
    about: about.layers(r, each),
    brief: brief.layers(r, each),
    counts: 'trained',
  };
}

function target(state: LoraState): Headline {
  const r = rankOf(state);
  return {
    title: titles.target,
    number: targetError(state.target, r),
    about: about.target(labelOf(state.target).short, r, formatPercent((2 * r) / sideOf(state.target))),
    brief: brief.target(r),
    counts: 'other',
  };
}

function models(state: LoraState): Headline {
  const { model, trained, share } = budget(state);
  const percent = formatPercent(Number(share.toPrecision(2)));
  return {
    title: titles.models,
    number: formatNumber(trained),
    about: about.models(percent, model.name, state.r),
    brief: brief.models(percent),
    counts: 'trained',
  };
}

const views: Record<LoraState['view'], (state: LoraState) => Headline> = {
  product,
  corner: (state) => pair(state, titles.product),
  layers,
  target,
  start: () => ({
    title: titles.start,
    number: '0',
    about: about.start,
    brief: brief.start,
    counts: 'other',
  }),
  scale: ({ alpha, r }) => ({
    title: titles.scale,
    number: words.times(short(alpha / smallRank(r))),
    about: about.scale(alpha, smallRank(r)),
    brief: brief.scale(alpha, smallRank(r)),
    counts: 'other',
  }),
  starts: (state) => ({
    title: titles.starts,
    number: formatFixed(errorOf(state, state.n), 2),
    about: about.starts(state.n, words.starts[state.start]),
    brief: brief.starts[state.start],
    before: about.starts(STARTS_STEPS, words.starts[state.start]),
    counts: 'other',
  }),
  merge: ({ merged }) => ({
    title: titles.merge,
    number: merged === 'merged' ? '1' : '3',
    about: about[merged],
    brief: brief[merged],
    counts: 'other',
  }),
  models,
};

/** What stands over the picture: what is seen, and the one number that says what it means. */
export const headline = (state: LoraState): Headline => views[state.view](state);
