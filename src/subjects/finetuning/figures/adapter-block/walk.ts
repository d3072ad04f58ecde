import { type Bottleneck, type BottleneckPass, offsets } from './bottleneck.ts';

/** A number that is not there yet is undefined. */
export type Cells = (number | undefined)[];

/** The number that is being used, and the row it stands in. */
export interface Active {
  row: 'h' | 'narrow' | 'activated' | 'added';
  index: number;
}

export interface Frame {
  narrow: Cells;
  activated: Cells;
  added: Cells;
  out: Cells;
  active: Active | undefined;
}

/** The biases, and the first `done` sources times their rows of the matrix; the last of them may be there in part. */
function partial(
  numbers: Float64Array,
  { weights, biases, targets }: { weights: number; biases: number; targets: number },
  sources: Float64Array,
  done: number,
): Cells {
  return Array.from({ length: targets }, (_, j) => {
    let sum = numbers[biases + j] as number;
    for (let i = 0; i < sources.length && i < done; i++)
      sum += Math.min(1, done - i) * (sources[i] as number) * (numbers[weights + i * targets + j] as number);
    return sum;
  });
}

const upto = (x: Float64Array, done: number): Cells => Array.from(x, (v, i) => (i < done ? v : undefined));

/**
 * The adapter at place t of the walk: 0 h alone, 1 down, 2 bend, 3 up, 4 add. On the way the sources of a product go in
 * one after another, so each picture shows a true sum of some of the terms.
 */
export function frameAt({ d, m, numbers }: Bottleneck, inner: BottleneckPass, t: number): Frame {
  const at = offsets(d, m);
  const share = (stop: number) => Math.min(1, Math.max(0, t - stop));
  const [down, activation, up, add] = [share(0), share(1), share(2), share(3)] as const;
  const empty = (length: number): Cells => Array.from({ length }, () => undefined);
  const stage = Math.floor(t);
  const rows = ['h', 'narrow', 'activated', 'added'] as const;
  const row = rows[stage];
  const size = stage === 1 || stage === 2 ? m : d;
  return {
    narrow:
      down === 0
        ? empty(m)
        : partial(numbers, { weights: 0, biases: at.downBias, targets: m }, inner.h, down * d),
    activated: upto(inner.activated, activation * m),
    added:
      up === 0
        ? empty(d)
        : partial(numbers, { weights: at.up, biases: at.upBias, targets: d }, inner.activated, up * m),
    out: upto(inner.out, add * d),
    active: row && t > stage ? { row, index: Math.min(size - 1, Math.floor((t - stage) * size)) } : undefined,
  };
}
