import type { Headline } from '../../../../figures/frame/figure.ts';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { advise, type Road } from './advise.ts';
import { tunedCeiling } from './learningCurve.ts';
import { metAt, shoreOf } from './shore.ts';
import type { DecisionState } from './state.ts';
import { words } from './words.ts';

const { titles, about, brief } = words.headline;
const tenths = (score: number) => formatNumber(Math.round(score * 10) / 10);
const points = (score: number) => words.points(tenths(score), Math.round(score * 10) / 10);

/** What stays as it is, what is trained, and what is neither, as the areas of the map have it. */
const colour: Partial<Record<Road, Headline['counts']>> = {
  use: 'frozen',
  prompt: 'frozen',
  peft: 'trained',
  full: 'trained',
};

/** The advised road, and the number that it turns on. */
function map(state: DecisionState): Headline {
  const { b, t, n, q, f } = state;
  const shore = shoreOf(state);
  const { road, rule } = advise(state);
  const said = (why: keyof typeof about.map, number: string): Headline => ({
    title: titles.map,
    number: words.roads[road].short,
    about: about.map[why](number),
    brief: brief.map[why](number),
    before: about.before,
    counts: colour[road] ?? 'other',
  });
  switch (road) {
    case 'use':
      return said('use', points(b - t));
    case 'prompt':
      return rule.id === 'misread' ? said('misread', points(f - b)) : said('prompt', points(t - b));
    case 'retrieval':
      return said('retrieval', '');
    case 'clean':
      return said('clean', formatPercent(q / 100));
    case 'label':
      return shore === undefined ? said('few', formatNumber(n)) : said('label', formatNumber(shore - n));
    case 'peft':
    case 'full':
      return said(road, formatNumber(n));
  }
}

function curve(state: DecisionState): Headline {
  const { b, t, q, gap } = state;
  const met = metAt(state);
  const target = formatNumber(t);
  // No question about the map is answered by it.
  const shared = { title: titles.curve, counts: 'other' as const, given: true };
  if (gap === 'facts')
    return { ...shared, number: words.headline.none, about: about.facts, brief: brief.facts };
  if (met === undefined) {
    const end = tenths(tunedCeiling(b, q / 100));
    return {
      ...shared,
      number: words.headline.never,
      about: about.never(target, end),
      brief: brief.never(target, end),
    };
  }
  return { ...shared, number: formatNumber(met), about: about.met(target), brief: brief.met(target) };
}

const views: Record<DecisionState['view'], (state: DecisionState) => Headline> = {
  map,
  curve,
  letters: () => ({
    title: titles.letters,
    number: '8',
    about: about.letters,
    brief: brief.letters,
    counts: 'other',
    given: true,
  }),
};

/** What stands over the picture: what is seen, and the one number that says what it means. */
export const headline = (state: DecisionState): Headline => views[state.view](state);
