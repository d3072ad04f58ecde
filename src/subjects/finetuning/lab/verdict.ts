import { formatNumber } from '../../../notation/format.ts';
import { words } from '../words/en/labVerdict.ts';
import { type LaneResult, level, mean } from './results.ts';

const said = words.verdict;

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
  return words.points(whole);
}

/** Words joined as in a sentence. */
export const list = (names: readonly string[]): string => words.list(names);

const score = (lane: LaneResult) => percent(mean(lane.exact));
const named = (lane: LaneResult) => words.named(lane.name, score(lane));

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
  return said.untold(Math.max(...lanes.map((lane) => lane.exact.length)));
};

function ranking(lanes: readonly LaneResult[]): string {
  const order = ranked(lanes);
  const [best] = order;
  if (!best) return said.nothing;
  if (order.length === 1) return said.alone(capital(best.name), score(best));
  if (mean(best.exact) < NOTHING) return said.noneLearned(order.length, best.name, score(best));
  const front = order.filter((lane) => level(best, lane));
  const behind = order.filter((lane) => !front.includes(lane));
  if (behind.length === 0)
    return said.level(order.length, score(order.at(-1) as LaneResult), score(best), untold(order));
  const lead =
    front.length === 1
      ? said.first(capital(best.name), score(best))
      : said.front(capital(list(front.map(named))), untold(front));
  const nothing = behind.filter((lane) => mean(lane.exact) < NOTHING);
  const some = behind.filter((lane) => !nothing.includes(lane));
  const gap = (lane: LaneResult) => points(mean(best.exact) - mean(lane.exact));
  const follow = some.map((lane) => said.follows(lane.name, gap(lane), score(lane)));
  return [
    lead,
    follow.length > 0 ? said.followers(capital(list(follow))) : '',
    nothing.length > 0 ? said.notLearned(capital(list(nothing.map(named)))) : '',
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
  return said.fewest({
    name: fewest.name,
    numbers: formatNumber(fewest.trainable),
    share: percent(fewest.share),
    most: formatNumber(most.trainable),
    mostName: most.name,
  });
}

function troubles(lanes: readonly LaneResult[]): string[] {
  const names = (of: (lane: LaneResult) => boolean) => list(lanes.filter(of).map((lane) => lane.name));
  const lost = names((lane) => lane.failed > 0 && lane.exact.length === 0);
  const partly = names((lane) => lane.failed > 0 && lane.exact.length > 0);
  const away = names((lane) => lane.ranAway > 0);
  const stopped = names((lane) => lane.stopped > 0);
  return [
    lost && said.lost(lost),
    partly && said.partlyLost(partly),
    away && said.ranAway(away),
    stopped && said.stopped(stopped),
  ].filter(Boolean);
}

function seeds(lanes: readonly LaneResult[]): string {
  const counts = lanes.map((lane) => lane.exact.length);
  const fewest = Math.min(...counts);
  if (lanes.length === 0) return '';
  return fewest === 1 ? said.oneSeed : said.seeds(fewest, Math.max(...counts));
}
