import type { Headline } from '../../../../figures/frame/figure.ts';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { advise } from './advise.ts';
import { tunedCeiling } from './learningCurve.ts';
import { metAt, shoreOf } from './shore.ts';
import type { DecisionState } from './state.ts';
import { words } from './words.ts';

const { titles, about, brief } = words.headline;
const tenths = (score: number) => formatNumber(Math.round(score * 10) / 10);

/** The number that the advised road turns on. */
function map(state: DecisionState): Headline {
  const { b, t, n, q, f } = state;
  const shore = shoreOf(state);
  const { road, rule } = advise(state);
  const said = (number: string, of: keyof typeof about.map): Headline => ({
    title: titles.map,
    number,
    about: about.map[of],
    brief: brief.map[of],
    before: about.before,
    counts: 'other',
  });
  switch (road) {
    case 'use':
      return said(tenths(b - t), 'use');
    case 'prompt':
      return rule.id === 'misread' ? said(tenths(f - b), 'misread') : said(tenths(t - b), 'prompt');
    case 'retrieval':
      return said(tenths(b), 'retrieval');
    case 'clean':
      return said(formatPercent(q / 100), 'clean');
    case 'label':
      return shore === undefined ? said(formatNumber(n), 'few') : said(formatNumber(shore - n), 'label');
    case 'peft':
    case 'full':
      return said(formatNumber(n), road);
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
      brief: brief.never(end),
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
