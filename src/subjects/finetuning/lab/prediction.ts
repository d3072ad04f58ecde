import { formatNumber } from '../../../notation/format.ts';
import { words } from '../words/en/labVerdict.ts';
import type { PresetId } from './presets.ts';
import { ALL_EXAMPLES, laneNames, type Race } from './race.ts';
import { type LaneResult, level, mean } from './results.ts';
import { capital, list, percent, points } from './verdict.ts';

const said = words.prediction;

/** A question asked before the race, whose answer the race gives. */
export interface Prediction {
  /** Plain text, in the middle of a sentence. */
  ask: string;
  choices: { value: string; label: string }[];
  /** The value of the choice that came true: undefined while the lanes it needs have no result. */
  truth(results: readonly LaneResult[]): string | undefined;
  /** What the race says to the question, in a sentence. */
  answer(results: readonly LaneResult[]): string;
}

const finished = (results: readonly LaneResult[]) => results.filter((lane) => lane.exact.length > 0);
const all = (results: readonly LaneResult[]) => finished(results).length === results.length;

/** Those that no other beats by more than luck. */
function front(results: readonly LaneResult[]): LaneResult[] {
  const [best] = [...results].sort((a, b) => mean(b.exact) - mean(a.exact));
  return best ? results.filter((lane) => level(best, lane)) : [];
}

/** More than this is a clear lead: 20 points. */
const FAR = 0.2;

const LEVEL = { value: 'level', label: said.noWinner };

/** How far the first is before the next, in shares of the strings. */
function lead(results: readonly LaneResult[]): number {
  const [best = 0, next = 0] = results.map((lane) => mean(lane.exact)).sort((a, b) => b - a);
  return best - next;
}

/** Which of six methods comes first, and when it is full fine-tuning, by how much. */
const whoAndHowMuch: Prediction = {
  ask: said.methods.ask,
  choices: [
    { value: 'full-near', label: said.methods.fullNear },
    { value: 'full-far', label: said.methods.fullFar },
    { value: '1', label: said.methods.lora },
    { value: '2', label: said.methods.adapters },
    LEVEL,
  ],
  truth(results) {
    if (!all(results)) return undefined;
    const [first, ...others] = front(results);
    if (!first || others.length > 0) return LEVEL.value;
    const at = results.indexOf(first);
    return at > 0 ? String(at) : lead(results) <= FAR ? 'full-near' : 'full-far';
  },
  answer(results) {
    const first = front(results);
    const names = capital(list(first.map((lane) => lane.name)));
    return first.length > 1 ? said.inFront(names) : said.cameFirstBy(names, points(lead(results)));
  },
};

/** Which lane comes first. */
function whichFirst(ask: string, choices: readonly { at: number; label: string }[]): Prediction {
  return {
    ask,
    choices: [...choices.map(({ at, label }) => ({ value: String(at), label })), LEVEL],
    truth(results) {
      if (!all(results)) return undefined;
      const first = front(results);
      return first.length > 1 ? LEVEL.value : String(results.indexOf(first[0] as LaneResult));
    },
    answer(results) {
      const first = front(results);
      const names = capital(list(first.map((lane) => lane.name)));
      return first.length > 1 ? said.inFront(names) : said.cameFirst(names);
    },
  };
}

/** The first of some lanes, in rising order, that is no worse than the best. */
function smallestInFront(
  ask: string,
  lanes: readonly { at: number; label: string }[],
  none: string,
): Prediction {
  const smallest = (results: readonly LaneResult[]) =>
    lanes.find(({ at }) => front(results).includes(results[at] as LaneResult));
  return {
    ask,
    choices: [
      ...lanes.map(({ at, label }) => ({ value: String(at), label })),
      { value: 'none', label: none },
    ],
    truth: (results) => (all(results) ? String(smallest(results)?.at ?? 'none') : undefined),
    answer: (results) => said.itIs(smallest(results)?.label ?? none),
  };
}

const predictions: Record<PresetId, Prediction> = {
  methods: whoAndHowMuch,
  examples: smallestInFront(
    said.examples.ask,
    [
      { at: 0, label: '16' },
      { at: 1, label: '64' },
      { at: 2, label: '256' },
    ],
    said.examples.only,
  ),
  prompt: {
    ask: said.prompt.ask,
    choices: [
      { value: 'level', label: said.prompt.level },
      { value: 'near', label: said.prompt.near },
      { value: 'far', label: said.prompt.far },
    ],
    truth(results) {
      const [full, prompt] = results;
      if (!full || !prompt || !all(results)) return undefined;
      const gap = mean(full.exact) - mean(prompt.exact);
      if (gap <= 0 || level(full, prompt)) return 'level';
      return gap <= FAR ? 'near' : 'far';
    },
    answer: ([full, prompt]) =>
      full && prompt ? said.prompt.answer(percent(mean(prompt.exact)), percent(mean(full.exact))) : '',
  },
  bottlenecks: smallestInFront(
    said.bottlenecks.ask,
    [
      { at: 0, label: '2' },
      { at: 1, label: '8' },
      { at: 3, label: said.bottlenecks.alone },
    ],
    said.bottlenecks.only,
  ),
  ranks: {
    ask: said.ranks.ask,
    choices: [
      { value: 'all', label: said.ranks.all },
      { value: 'two', label: said.ranks.two },
      { value: 'level', label: said.ranks.level },
    ],
    truth(results) {
      const [two, six] = [results[2], results[4]];
      if (!two || !six || !all([two, six])) return undefined;
      if (level(two, six)) return 'level';
      return mean(two.exact) > mean(six.exact) ? 'two' : 'all';
    },
    answer(results) {
      const [two, six] = [results[2], results[4]];
      if (!two || !six) return '';
      const apart = level(two, six) ? undefined : points(mean(two.exact) - mean(six.exact));
      return said.ranks.answer(percent(mean(six.exact)), percent(mean(two.exact)), apart);
    },
  },
};

/** The question before a race: the preset's own, or which lane comes first; none where there is nothing to compare. */
export function predictionFor(race: Race, preset: PresetId | undefined): Prediction | undefined {
  if (preset) return predictions[preset];
  if (race.lanes.length < 2) return undefined;
  const names = laneNames(race.lanes);
  return whichFirst(
    said.which,
    names.map((name, at) => ({ at, label: capital(name) })),
  );
}

/** What more examples brought, from lane to lane, where nothing else differs. */
export function examplesSentence(results: readonly LaneResult[]): string {
  const alike = new Set(results.map(({ lane }) => JSON.stringify({ ...lane, examples: 0 }))).size === 1;
  const done = finished(results);
  if (!alike || done.length < 2 || new Set(done.map(({ lane }) => lane.examples)).size < done.length)
    return '';
  const order = [...done].sort((a, b) => a.lane.examples - b.lane.examples);
  const steps = order.map(({ lane, exact }) =>
    words.examples.one(formatNumber(lane.examples), percent(mean(exact))),
  );
  const most = order.at(-1) as LaneResult;
  return words.examples.all(steps, most.lane.examples !== ALL_EXAMPLES);
}
