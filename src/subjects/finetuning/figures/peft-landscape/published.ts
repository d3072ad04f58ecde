import { linear, logarithmic, type Scale } from '../../../../figures/parts/scales.ts';
import { formatDigits } from '../../../../notation/format.ts';
import { FULL, type Result, results } from './results.ts';
import { words } from './words.ts';

export type GroupId = keyof typeof results;
export const groupIds = Object.keys(results) as GroupId[];

export interface Group {
  /** What was measured on what. */
  measure: string;
  /** Numbers in the model. */
  model: string;
  /** Axis of scores: from, to, and the distance of its ticks. */
  scores: readonly [from: number, to: number, every: number];
  /** Axis of trained numbers, as powers of ten. */
  decades: readonly [from: number, to: number];
  /** Half the length of a whisker at a score; undefined where nothing is known. */
  spread?: (score: number) => number;
  /** What a reader should know before comparing. */
  caution: string;
}

const PROBLEMS = 1319;
/** Standard error of a score in per cent on so many independent problems. */
const standardError = (score: number): number => {
  const p = score / 100;
  return 100 * Math.sqrt((p * (1 - p)) / PROBLEMS);
};

export const groups: Record<GroupId, Group> = {
  metamathqa: {
    ...words.published.groups.metamathqa,
    model: 'Llama-3.2-3B',
    scores: [0, 60, 10],
    decades: [1, 10],
    spread: standardError,
  },
  'gpt3-wikisql': {
    ...words.published.groups['gpt3-wikisql'],
    model: 'GPT-3 175B',
    scores: [50, 80, 5],
    decades: [5, 12],
    spread: () => 0.5,
  },
  'gpt3-mnli': {
    ...words.published.groups['gpt3-mnli'],
    model: 'GPT-3 175B',
    scores: [84, 93, 1],
    decades: [5, 12],
    spread: () => 0.1,
  },
  'glue-roberta-base': {
    ...words.published.groups['glue-roberta-base'],
    model: 'RoBERTa-base',
    scores: [84, 88, 1],
    decades: [4, 9],
  },
  'e2e-gpt-2-medium': {
    ...words.published.groups['e2e-gpt-2-medium'],
    model: 'GPT-2 medium',
    scores: [66, 71, 1],
    decades: [5, 9],
  },
};

export const resultsOf = (group: GroupId): readonly Result[] => results[group];

/** The marked result, whatever number the address asks for. */
export function pointOf(group: GroupId, point: number): { index: number; result: Result } {
  const list = resultsOf(group);
  const index = Math.min(list.length, Math.max(1, point)) - 1;
  return { index, result: list[index] as Result };
}

/** Place of a result in per cent of the plot, from its lower left corner. */
export function placeOf(group: GroupId, [, trained, score]: Result): { x: number; y: number } {
  const scales = scalesOf(group);
  return { x: scales.trained(trained), y: 100 - scales.score(score) };
}

/** The axes of a group in per cent of the plot, the second from its top. */
export function scalesOf(group: GroupId): { trained: Scale; score: Scale } {
  const { decades, scores } = groups[group];
  return {
    trained: logarithmic([10 ** decades[0], 10 ** decades[1]], [0, 100]),
    score: linear([scores[0], scores[1]], [100, 0]),
  };
}

/** The result nearest to a place, both in per cent; `shape` is height over width of the plot. */
export function nearestPoint(group: GroupId, x: number, y: number, shape: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  resultsOf(group).forEach((result, index) => {
    const at = placeOf(group, result);
    const distance = Math.hypot(at.x - x, (at.y - y) * shape);
    if (distance < least) [best, least] = [index, distance];
  });
  return best + 1;
}

export const isFull = ([method]: Result): boolean => method === FULL;

/** The group that the lesson speaks of: its methods are named in the picture. */
export const LESSON: GroupId = 'metamathqa';

/** Runs of the lesson's group that are named in the picture, by their points, and on which side of their mark. */
const NAMES: readonly [point: number, name: keyof typeof words.published.named, side: string][] = [
  [63, 'full', 'below'],
  [58, 'lora', 'right'],
  [57, 'rslora', 'right'],
  [61, 'pTuning', 'right'],
  [17, 'ia3', 'left'],
  [54, 'prefix', 'right'],
  [29, 'prefix50', 'left'],
  [20, 'prompt', 'left'],
  [4, 'others', 'left'],
];

/** Whether a run is of a method that the course names; in the groups of single papers all are. */
export const isTaught = (group: GroupId, result: Result): boolean =>
  group !== LESSON ||
  isFull(result) ||
  /^(LoRA r|rsLoRA|Prompt tuning|Prefix tuning|P-tuning|\(IA\)³ k)/.test(result[0]);

/** Names to be written, each at the place of its run; full fine-tuning has one in every group. */
export function named(group: GroupId) {
  return NAMES.filter(([, name]) => group === LESSON || name === 'full').map(([point, name, side]) => {
    const at = name === 'full' ? resultsOf(group).findIndex(isFull) : point - 1;
    const { result } = pointOf(group, at + 1);
    return {
      ...words.published.named[name],
      at,
      run: result[0],
      side,
      taught: name !== 'others',
      ...placeOf(group, result),
    };
  });
}

/** Runs of one method that train as many numbers and differ in their settings alone, from the lowest to the highest. */
export function connected(group: GroupId): { x: number; from: number; to: number }[] {
  if (group !== LESSON) return [];
  const ways = new Map<string, { x: number; y: number }[]>();
  for (const result of resultsOf(group)) {
    const way = /^(Prompt|Prefix tuning 200|\(IA\)³ k)/.exec(result[0])?.[0];
    if (way) ways.set(way, [...(ways.get(way) ?? []), placeOf(group, result)]);
  }
  return [...ways.values()].map((places) => {
    const heights = places.map(({ y }) => y);
    return { x: places[0]?.x ?? 0, from: Math.min(...heights), to: Math.max(...heights) };
  });
}

/** The run, from 1, whose trained numbers are nearest to a count, by their factor: of several the taught one. */
export function nearestCount(group: GroupId, count: number): number {
  const list = resultsOf(group);
  const apart = list.map((result) => Math.abs(Math.log(result[1] / count)));
  const least = Math.min(...apart);
  const near = list.flatMap((_, at) => (apart[at] === least ? [at] : []));
  const best = near.findLast((at) => isTaught(group, list[at] as Result)) ?? near[0] ?? 0;
  return best + 1;
}

/** Full fine-tuning in a group: the score to compare with. */
export const fullOf = (group: GroupId): Result => resultsOf(group).find(isFull) as Result;

/** Half a whisker in words, or an empty text. */
export function spreadText(group: GroupId, score: number): string {
  const spread = groups[group].spread?.(score);
  return !spread ? '' : `± ${formatDigits(spread, 2)}`;
}
