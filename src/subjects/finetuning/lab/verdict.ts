import { formatNumber } from '../../../notation/format.ts';
import { type LaneResult, level, mean } from './results.ts';

/** Below this share nothing worth the name was learned: one string in fifty. */
const NOTHING = 0.02;

/** Full fine-tuning, also where it begins a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A share with at most one decimal: 99.8 %. 1 is reserved for all, 0 for none. */
export function percent(share: number): string {
  const tenths = Math.round(share * 1000) / 10;
  const shown = tenths === 100 && share < 1 ? 99.9 : tenths === 0 && share > 0 ? 0.1 : tenths;
  return `${formatNumber(shown)}\u00a0%`;
}

export function points(difference: number): string {
  const whole = Math.round(Math.abs(difference) * 100);
  return whole === 0 ? 'less than 1 point' : `${whole} ${whole === 1 ? 'point' : 'points'}`;
}

/** Words joined as in a sentence. */
export const list = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')}${words.length > 2 ? ',' : ''} and ${words.at(-1)}`;

const score = (lane: LaneResult) => percent(mean(lane.exact));
const named = (lane: LaneResult) => `${lane.name} (${score(lane)})`;

/**
 * What happened, in sentences that are true whatever happened: differences that luck alone can make are not ranked,
 * lost and stopped runs are named, and nothing is said of lanes that were not run.
 */
export function verdict(lanes: readonly LaneResult[]): string {
  const run = lanes.filter((lane) => lane.exact.length > 0);
  return [ranking(run), trained(run), ...troubles(lanes), seeds(run)].filter(Boolean).join(' ');
}

/** From best to worst. */
const ranked = (lanes: readonly LaneResult[]) => [...lanes].sort((a, b) => mean(b.exact) - mean(a.exact));

/** Why lanes are not ranked. */
const untold = (lanes: readonly LaneResult[]) => {
  const seeds = Math.max(...lanes.map((lane) => lane.exact.length));
  return seeds === 1 ? 'one seed cannot tell them apart' : `${seeds} seeds do not tell them apart`;
};

function ranking(lanes: readonly LaneResult[]): string {
  const order = ranked(lanes);
  const [best] = order;
  if (!best) return 'No run came to an end, so there is nothing to compare.';
  if (order.length === 1)
    return `${capital(best.name)} answers ${score(best)} of the unseen strings right in all six letters.`;
  if (mean(best.exact) < NOTHING)
    return `None of the ${order.length} learned the task: the best, ${best.name}, answers ${score(best)} of the unseen strings right.`;
  const front = order.filter((lane) => level(best, lane));
  const behind = order.filter((lane) => !front.includes(lane));
  if (behind.length === 0)
    return `${order.length === 2 ? 'Both' : `All ${order.length}`} lie between ${score(order.at(-1) as LaneResult)} and ${score(best)} of the unseen strings right: ${untold(order)}.`;
  const lead =
    front.length === 1
      ? `${capital(best.name)} came first: ${score(best)} of the unseen strings right in all six letters.`
      : `${capital(list(front.map(named)))} are in front: ${untold(front)}.`;
  const nothing = behind.filter((lane) => mean(lane.exact) < NOTHING);
  const some = behind.filter((lane) => !nothing.includes(lane));
  const gap = (lane: LaneResult) => points(mean(best.exact) - mean(lane.exact));
  const follow = some.map((lane) => `${lane.name} is ${gap(lane)} behind the best with ${score(lane)}`);
  return [
    lead,
    follow.length > 0 ? `${capital(list(follow))}.` : '',
    nothing.length > 0 ? `${capital(list(nothing.map(named)))} did not learn it.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Who of the front trained fewest numbers. */
function trained(lanes: readonly LaneResult[]): string {
  const [best] = ranked(lanes);
  if (!best || mean(best.exact) < NOTHING) return '';
  const front = lanes.filter((lane) => level(best, lane));
  const most = [...front].sort((a, b) => b.trainable - a.trainable)[0] as LaneResult;
  const fewest = [...front].sort((a, b) => a.trainable - b.trainable)[0] as LaneResult;
  if (most.trainable === fewest.trainable) return '';
  const share = `${formatNumber(fewest.trainable)} numbers, ${percent(fewest.share)} of all there are`;
  return `Of those in front, ${fewest.name} trained the fewest: ${share}, against ${formatNumber(most.trainable)} for ${most.name}.`;
}

function troubles(lanes: readonly LaneResult[]): string[] {
  const names = (of: (lane: LaneResult) => boolean) => list(lanes.filter(of).map((lane) => lane.name));
  const lost = names((lane) => lane.failed > 0 && lane.exact.length === 0);
  const partly = names((lane) => lane.failed > 0 && lane.exact.length > 0);
  const away = names((lane) => lane.ranAway > 0);
  const stopped = names((lane) => lane.stopped > 0);
  return [
    lost && `No run of ${lost} came to its end.`,
    partly && `With some seeds, ${partly} came to no end; only the others count here.`,
    away &&
      `The loss ended higher than it began with ${away}: such a learning rate is too large, and a smaller one is worth a try.`,
    stopped && `Stopped before the last step: ${stopped}. With more steps the order may change.`,
  ].filter(Boolean);
}

function seeds(lanes: readonly LaneResult[]): string {
  const counts = lanes.map((lane) => lane.exact.length);
  const fewest = Math.min(...counts);
  if (lanes.length === 0) return '';
  return fewest === 1
    ? 'This is one seed: another can move a result in the middle of the scale by more than ten points.'
    : `These are means of ${fewest === Math.max(...counts) ? fewest : `${fewest} to ${Math.max(...counts)}`} seeds.`;
}
