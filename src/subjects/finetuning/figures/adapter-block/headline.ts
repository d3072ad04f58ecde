import type { Headline } from '../../../../figures/frame/figure.ts';
import { formatDigits, formatFixed, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { delayOf, timed } from './delays.ts';
import { type BlockState, counts, largest, modelOf, movedAt, view } from './model.ts';
import { D } from './toy.ts';
import { frameAt } from './walk.ts';
import { words } from './words.ts';

const { titles, about, brief } = words;

const percentOf = (share: number) => formatPercent(Number(share.toPrecision(3)));

function where(state: BlockState): Headline {
  const { name, blocks, total } = modelOf(state);
  const { trained, share, adapters } = counts(state);
  const title = titles.where(blocks);
  if (state.place === 'none')
    return {
      title,
      number: formatNumber(total),
      about: about.none(name),
      brief: brief.none(name),
      counts: 'other',
      given: true,
    };
  return {
    title,
    number: formatNumber(trained),
    about: about.where(percentOf(share), name, adapters),
    brief: brief.trained(percentOf(share)),
    counts: 'trained',
    given: true,
  };
}

/** The number of the walk is true at every instant: how wide, how large what comes up, how far all has moved. */
function walk(state: BlockState): Headline {
  const { t, step } = state;
  const { m, adapter, inner } = view(state);
  const title = titles.walk;
  if (t <= 2 || !adapter || !inner)
    return {
      title,
      number: words.of(m, D),
      about: about.middle,
      brief: brief.middle,
      counts: 'trained',
      given: true,
    };
  if (t <= 3) {
    const added = largest(Float64Array.from(frameAt(adapter, inner, t).added, (value) => value ?? 0));
    return {
      title,
      number: added < 0.1 ? formatDigits(added, 2) : formatFixed(added, 2),
      about: about.up,
      brief: brief.up,
      counts: 'other',
    };
  }
  return {
    title,
    number: words.percent(formatDigits(movedAt(state) * 100, 2)),
    about: about.moved(step),
    brief: brief.moved,
    before: about.moves(step),
    counts: 'other',
  };
}

function size(state: BlockState): Headline {
  const { trained, share } = counts(state);
  return {
    title: titles.size,
    number: formatNumber(trained),
    about: about.size(percentOf(share), modelOf(state).name, formatNumber(state.m)),
    brief: brief.trained(percentOf(share)),
    counts: 'trained',
    given: true,
  };
}

function delay(state: BlockState): Headline {
  const which = timed(state);
  const row = delayOf(state);
  const share = formatPercent(row[which]);
  return {
    title: titles.delay,
    number: words.later(formatFixed(row.ms * row[which], 1)),
    about: about.delay[which](formatFixed(row.ms, 1), share),
    brief: brief.delay(formatFixed(row.ms, 1), share),
    counts: 'other',
    given: true,
  };
}

const views = { model: where, where, walk, size, delay };

/** What stands over the picture: what is seen, and the one number that says what it means. */
export const headline = (state: BlockState): Headline => views[state.view](state);
