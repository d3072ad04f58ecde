import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import { formatDigits, formatFixed, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { PER_BLOCK } from './counts.ts';
import { DELAYS, delayOf } from './delays.ts';
import { type BlockState, counts, fitted, largest, modelOf, type Toy, type View, view } from './model.ts';
import { D } from './toy.ts';
import { type Active, frameAt } from './walk.ts';
import { words } from './words.ts';

function placeSentence(state: BlockState): string {
  const { d, name, total } = modelOf(state);
  const { adapters, trained, share } = counts(state);
  if (state.place === 'none') return words.place.none(name, formatNumber(total));
  return words.place.some({
    where: words.place.where[state.place],
    perBlock: PER_BLOCK[state.place],
    adapters,
    model: name,
    m: formatNumber(state.m),
    d: formatNumber(d),
    trained: formatNumber(trained),
    share: formatPercent(share),
  });
}

/** What the walk shows between two stops. */
function underWay(state: BlockState, { h, inner, m }: View, { row, index }: Active): string {
  const number = (of: Float64Array | undefined) =>
    words.walk.number(index + 1, formatFixed(of?.[index] ?? 0, 2));
  switch (row) {
    case 'h':
      return words.walk.down(number(h), m);
    case 'narrow':
      return words.walk.bend(
        words.activations[state.bend],
        number(inner?.narrow),
        formatFixed(inner?.activated[index] ?? 0, 2),
      );
    case 'activated':
      return words.walk.up(number(inner?.activated), D);
    case 'added':
      return words.walk.add(number(inner?.added), formatFixed(h[index] ?? 0, 2));
  }
}

/** What the walk shows. */
export function stopSentence(state: BlockState, seen: View = view(state)): string {
  const { inner, m, word } = seen;
  if (!inner) return words.stops.noAdapter(word, state.open);
  const { adapter } = seen;
  const active = adapter && frameAt(adapter, inner, state.t).active;
  if (active) return underWay(state, seen, active);
  switch (state.t) {
    case 0:
      return words.stops.h(word, state.open, D);
    case 1:
      return words.stops.down(D, m, formatDigits(largest(inner.narrow), 2));
    case 2:
      return words.stops.bend(words.activations[state.bend], formatDigits(largest(inner.activated), 2));
    case 3:
      return words.stops.up(D, formatDigits(largest(inner.added), 2));
    default:
      return words.stops.add(formatDigits(largest(inner.added), 2));
  }
}

/** How far the block's output has moved, in words. */
function movedSentence(state: Toy, seen: View = view(state)): string {
  const { moved, word } = seen;
  if (state.place === 'none') return words.movement.none(word);
  return words.movement.moved(state.step, word, formatDigits(moved * 100, 2));
}

function delaySentence(state: BlockState): string {
  const row = delayOf(state);
  return words.delay.timed({
    ...row,
    ms: formatFixed(row.ms, 1),
    one: formatPercent(row.one),
    two: formatPercent(row.two),
  });
}

function sentences(state: BlockState): string[] {
  switch (state.view) {
    case 'walk':
      return [words.inToy(D, stopSentence(state)), movedSentence(state)];
    case 'delay':
      return [delaySentence(state)];
    default:
      return [placeSentence(state)];
  }
}

function change(state: BlockState, previous: BlockState): string {
  const sentences: string[] = [];
  const { place, m, t, step, model, open, bend, token } = previous;
  if (state.place !== place || state.m !== m || state.model !== model) sentences.push(placeSentence(state));
  if (state.step !== step || state.place !== place || state.token !== token || state.bend !== bend)
    sentences.push(movedSentence(state));
  if (state.batch !== previous.batch) sentences.push(delaySentence(state));
  if (state.step !== step && state.place !== 'none')
    sentences.push(words.loss(formatDigits(view(state).loss, 2)));
  if (Math.round(state.t) !== Math.round(t) || state.open !== open) sentences.push(stopSentence(state));
  return sentences.join(' ');
}

export function describe(given: BlockState, previous?: BlockState): Description {
  const state = fitted(given);
  return {
    short: words.short[state.view],
    state: sentences(state).join(' '),
    change: previous ? change(state, fitted(previous)) : '',
  };
}

export function table(given: BlockState): DataTable {
  const says = words.table;
  const state = fitted(given);
  if (state.view === 'delay')
    return {
      caption: words.delay.caption,
      columns: words.delay.columns,
      rows: DELAYS.map(({ batch, tokens, parameters, ms, one, two }) => [
        words.delayView.batch(`${batch}`, tokens),
        parameters,
        formatFixed(ms, 1),
        formatFixed(ms * (1 + one), 1),
        formatFixed(ms * (1 + two), 1),
      ]),
    };
  const { name, attention, feedForward, norms, total, blocks } = modelOf(state);
  const { block: whole, one, adapters, trained, head } = counts(state);
  const { h, inner, before, after, word } = view(state);
  const values = (x: Float64Array | undefined) =>
    x ? Array.from(x, (v) => formatFixed(v, 4)).join(', ') : '';
  return {
    caption: says.caption(name, word, state.step),
    columns: says.columns,
    rows: [
      [says.outside, says.frozen, total - blocks * whole, ''],
      [says.attention, says.frozen, attention, ''],
      [says.feedForward, says.frozen, feedForward, ''],
      [says.norms, says.normsTrained, norms, ''],
      [says.head, says.headTrained, head, ''],
      [says.one, says.trained, one, ''],
      [says.all(adapters), says.trained, trained, ''],
      [says.h(state.open), '', '', values(h)],
      [says.down, '', '', values(inner?.narrow)],
      [says.bend(words.activations[state.bend]), '', '', values(inner?.activated)],
      [says.up, '', '', values(inner?.added)],
      [says.out, '', '', values(inner?.out ?? h)],
      [says.before, '', '', values(before)],
      [says.after, '', '', values(after)],
    ],
  };
}

/** What can be predicted, and from which share of movement to which it holds. */
export const GUESSES = [
  { value: 'none', label: words.moved.guesses.none, upto: 0.01 },
  { value: 'little', label: words.moved.guesses.little, upto: 0.4 },
  { value: 'completely', label: words.moved.guesses.completely, upto: Number.POSITIVE_INFINITY },
] as const;
