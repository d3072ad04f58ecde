import { type Road, ruleFor, type Situation } from './advise.ts';
import { across, down, FEWEST, MOST } from './axes.ts';
import { roadNamed } from './roads.ts';
import { DOCKED, LETTER, SMALLEST } from './smallest.ts';

/** What the map depends on: everything but the two quantities on its axes. */
export type Terrain = Pick<Situation, 't' | 'q' | 'f' | 'gap'>;

/** A stretch of one column with one road, from the lower score to the upper one. */
export interface Stretch {
  road: Road;
  from: number;
  to: number;
}

/** Columns for a factor of ten: where all labels are right, the thresholds 1,000 and 10,000 lie on the edges of columns. */
const PER_DECADE = 20;
const COLUMNS = Math.ceil(Math.log10(MOST / FEWEST) * PER_DECADE);
/** Scores between two samples of a column: finer than the narrowest band of the rule. */
const SAMPLE = 4;
const HALVINGS = 6;

export const edgeOf = (column: number): number => Math.min(MOST, FEWEST * 10 ** (column / PER_DECADE));

function column(terrain: Terrain, labels: number): Stretch[] {
  // One object for all samples: this runs thousands of times in a frame.
  const situation: Situation = { ...terrain, n: labels, b: 0 };
  const at = (b: number): Road => {
    situation.b = b;
    return ruleFor(situation).road;
  };
  const stretches: Stretch[] = [];
  let road = at(0);
  let from = 0;
  for (let b = SAMPLE; b <= 100; b += SAMPLE) {
    const next = at(b);
    if (next === road) continue;
    let low = Math.max(from, b - SAMPLE);
    let high = b;
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (low + high) / 2;
      if (at(middle) === road) low = middle;
      else high = middle;
    }
    stretches.push({ road, from, to: high });
    road = at(high);
    from = high;
    // Between two samples there may be a narrow road.
    if (road !== next) b -= SAMPLE;
  }
  stretches.push({ road, from, to: 100 });
  return stretches;
}

/** The map in columns of equal width, each from score 0 up to 100. */
export function columnsOf(terrain: Terrain): Stretch[][] {
  return Array.from({ length: COLUMNS }, (_, i) => column(terrain, Math.sqrt(edgeOf(i) * edgeOf(i + 1))));
}

const short = (value: number): string => value.toFixed(1);
const places = Array.from({ length: COLUMNS + 1 }, (_, i) => across(edgeOf(i)));
const place = (edge: number): number => places[edge] ?? 100;
const written = places.map((x) => x.toFixed(2));

/** A border that rises or falls by more than this from one column to the next has a step there. */
const STEP = 6;

/** Neighbouring columns with the same roads in the same order: between them the borders run on without a step. */
interface Group {
  first: number;
  last: number;
}

function groupsOf(columns: readonly Stretch[][]): Group[] {
  const runsOn = (from: readonly Stretch[], to: readonly Stretch[]) =>
    from.length === to.length &&
    from.every(({ road, to: end }, k) => to[k]?.road === road && Math.abs(to[k].to - end) < STEP);
  const groups: Group[] = [];
  columns.forEach((column, i) => {
    const group = groups.at(-1);
    if (group && runsOn(columns[i - 1] ?? [], column)) group.last = i;
    else groups.push({ first: i, last: i });
  });
  return groups;
}

/** The upper end of the k-th stretch at the outer edge of a column, read on from the column beside it. */
function endAt(columns: readonly Stretch[][], column: number, beside: number, k: number): number {
  const at = (i: number) => columns[i]?.[k]?.to ?? 0;
  const on = at(column) + (at(column) - at(beside)) / 2;
  return Math.min(100, Math.max(columns[column]?.[k]?.from ?? 0, on));
}

/** What a column would hold at its edge to the left or to the right, if its group went on. */
function edged(columns: readonly Stretch[][], { first, last }: Group, side: 'left' | 'right'): Stretch[] {
  const [column, beside] =
    side === 'left' ? [first, Math.min(last, first + 1)] : [last, Math.max(first, last - 1)];
  let from = 0;
  return (columns[column] ?? []).map(({ road }, k) => {
    const stretch = { road, from, to: Math.max(from, endAt(columns, column, beside, k)) };
    from = stretch.to;
    return stretch;
  });
}

/** The upper border of the k-th stretch through a group, as points from left to right. */
function ridge(columns: readonly Stretch[][], group: Group, k: number): string[] {
  const { first, last } = group;
  const height = (stretches: readonly Stretch[] | undefined) => short(down(stretches?.[k]?.to ?? 0));
  const middles = Array.from(
    { length: last - first + 1 },
    (_, i) => `${short((place(first + i) + place(first + i + 1)) / 2)} ${height(columns[first + i])}`,
  );
  return [
    `${written[first]} ${height(edged(columns, group, 'left'))}`,
    ...middles,
    `${written[last + 1]} ${height(edged(columns, group, 'right'))}`,
  ];
}

/** The area of each road as an SVG path, in per cent of the map. */
export function areasOf(columns: readonly Stretch[][]): Map<Road, string> {
  const paths = new Map<Road, string>();
  for (const group of groupsOf(columns)) {
    const { first, last } = group;
    let below = [`${written[first]} 100`, `${written[last + 1]} 100`];
    columns[first]?.forEach(({ road }, k) => {
      const above = ridge(columns, group, k);
      paths.set(road, `${paths.get(road) ?? ''}M${below.join('L')}L${[...above].reverse().join('L')}Z`);
      below = above;
    });
  }
  return paths;
}

const roadAt = (stretches: readonly Stretch[], score: number): Road | undefined =>
  stretches.find(({ from, to }) => score >= from && score <= to)?.road;

/** The borders between roads as one SVG path. */
export function bordersOf(columns: readonly Stretch[][]): string {
  let path = '';
  const groups = groupsOf(columns);
  groups.forEach((group, i) => {
    const stretches = edged(columns, group, 'right');
    for (let k = 0; k < stretches.length - 1; k++) path += `M${ridge(columns, group, k).join('L')}`;
    const after = groups[i + 1];
    if (!after) return;
    const next = edged(columns, after, 'left');
    const cuts = [...new Set([...stretches, ...next].flatMap(({ from, to }) => [from, to]))].sort(
      (a, b) => a - b,
    );
    for (let k = 1; k < cuts.length; k++) {
      const [from, to] = [cuts[k - 1] ?? 0, cuts[k] ?? 0];
      const middle = (from + to) / 2;
      if (roadAt(stretches, middle) !== roadAt(next, middle))
        path += `M${written[after.first]} ${short(down(from))}V${short(down(to))}`;
    }
  });
  return path;
}

/** Numbers the connected areas: for each column the number of the area each of its stretches belongs to. */
export function connected(columns: readonly Stretch[][]): number[][] {
  let count = 0;
  const parent: number[] = [];
  const root = (id: number): number => {
    const up = parent[id] ?? id;
    return up === id ? id : root(up);
  };
  const ids = columns.map((stretches) =>
    stretches.map(() => {
      parent.push(count);
      return count++;
    }),
  );
  columns.forEach((stretches, i) => {
    stretches.forEach((here, k) => {
      columns[i + 1]?.forEach((there, l) => {
        if (here.road === there.road && Math.min(here.to, there.to) > Math.max(here.from, there.from))
          parent[root(ids[i + 1]?.[l] ?? 0)] = root(ids[i]?.[k] ?? 0);
      });
    });
  });
  return ids.map((column) => column.map(root));
}

/** The number of the area a baseline and a count of labels lie in. */
export function areaAt(
  columns: readonly Stretch[][],
  areas: readonly number[][],
  labels: number,
  b: number,
): number | undefined {
  const i = Math.min(columns.length - 1, Math.floor(Math.log10(labels / FEWEST) * PER_DECADE));
  const k = columns[i]?.findIndex(({ from, to }) => b >= from && b <= to) ?? -1;
  return areas[i]?.[k];
}

export interface Label {
  area: number;
  road: Road;
  /** Middle of the label, in per cent of the map. */
  x: number;
  y: number;
  /** Its area is too low for it where the map docks. */
  thin: boolean;
  /** Its area is too narrow for it everywhere: it begins at the right of that. */
  beside: boolean;
}

const LINE = 15;

/** An area whose widest place is narrower than this, in per cent of the map, is no more than an edge. */
const SLIVER = 3;

/** Where roads are named: in the roomiest place of each area, or beside an area too narrow for its name. */
export function labelsOf(columns: readonly Stretch[][], areas: readonly number[][]): Label[] {
  const room = new Map<number, Label & { worth: number }>();
  const half = (LINE / SMALLEST.height) * 50;
  columns.forEach((stretches, i) => {
    stretches.forEach(({ road, from, to }, k) => {
      if (to - from < 2 * half) return;
      const y = (from + to) / 2;
      const same = (c: number): boolean =>
        columns[c]?.some((s) => s.road === road && s.from <= y - half && s.to >= y + half) ?? false;
      let [left, right] = [i, i];
      while (same(left - 1)) left--;
      while (same(right + 1)) right++;
      const width = place(right + 1) - place(left);
      const needed = ((roadNamed(road).short.length * LETTER + 8) / SMALLEST.width) * 100;
      const beside = width < needed;
      if (width < SLIVER || (beside && place(right + 1) + needed > 100)) return;
      // The middle of a high place before the end of a long one; inside before beside.
      const worth = beside ? width - needed : Math.min(width, 2 * needed) * (to - from);
      const area = areas[i]?.[k] ?? -1;
      if (worth > (room.get(area)?.worth ?? Number.NEGATIVE_INFINITY))
        room.set(area, {
          area,
          road,
          x: beside ? place(right + 1) : (place(left) + place(right + 1)) / 2,
          y: down(y),
          thin: ((to - from) / 100) * DOCKED < LINE,
          beside,
          worth,
        });
    });
  });
  return [...room.values()].map(({ worth: _, ...label }) => label);
}
