import { adapterCount } from '../../methods/adapter.ts';
import { type Activation, activate, activationSlope } from './activation.ts';

/**
 * A bottleneck adapter with numbers in it: out = h + f(h·down + downBias)·up + upBias.
 * All parameters lie in one array, in this order: down (d rows of m), downBias (m), up (m rows of d), upBias (d).
 * Source: Houlsby et al. 2019, arXiv 1902.00751, section 2.1.
 */
export interface Bottleneck {
  d: number;
  m: number;
  kind: Activation;
  numbers: Float64Array;
}

/** What passes through on the way of one vector. */
export interface BottleneckPass {
  h: Float64Array;
  /** h·down + downBias, m numbers. */
  narrow: Float64Array;
  /** f(narrow), m numbers. */
  activated: Float64Array;
  /** activated·up + upBias, d numbers: what the adapter adds to h. */
  added: Float64Array;
  out: Float64Array;
}

/** Where each part begins in `numbers`. */
export function offsets(d: number, m: number): { downBias: number; up: number; upBias: number; end: number } {
  return { downBias: d * m, up: d * m + m, upBias: 2 * d * m + m, end: adapterCount(d, m) };
}

/** One vector through the adapter. */
export function passBottleneck({ d, m, kind, numbers }: Bottleneck, h: Float64Array): BottleneckPass {
  const at = offsets(d, m);
  const narrow = numbers.slice(at.downBias, at.up);
  const added = numbers.slice(at.upBias, at.end);
  for (let i = 0; i < d; i++)
    for (let j = 0; j < m; j++)
      narrow[j] = (narrow[j] as number) + (h[i] as number) * (numbers[i * m + j] as number);
  const activated = new Float64Array(m);
  for (let j = 0; j < m; j++) activated[j] = activate(narrow[j] as number, kind);
  for (let j = 0; j < m; j++)
    for (let i = 0; i < d; i++)
      added[i] = (added[i] as number) + (activated[j] as number) * (numbers[at.up + j * d + i] as number);
  const out = new Float64Array(d);
  for (let i = 0; i < d; i++) out[i] = (h[i] as number) + (added[i] as number);
  return { h, narrow, activated, added, out };
}

/**
 * The way back: from the gradient of a loss by `out` to the one by h, which is returned. The gradient by the
 * parameters is added to `into`, laid out like `numbers`.
 */
export function backBottleneck(
  { d, m, kind, numbers }: Bottleneck,
  { h, narrow, activated }: BottleneckPass,
  byOut: Float64Array,
  into: Float64Array,
): Float64Array {
  const at = offsets(d, m);
  const byH = byOut.slice();
  for (let i = 0; i < d; i++) into[at.upBias + i] = (into[at.upBias + i] as number) + (byOut[i] as number);
  for (let j = 0; j < m; j++) {
    const row = at.up + j * d;
    let byActivated = 0;
    for (let i = 0; i < d; i++) {
      byActivated += (byOut[i] as number) * (numbers[row + i] as number);
      into[row + i] = (into[row + i] as number) + (activated[j] as number) * (byOut[i] as number);
    }
    const byNarrow = byActivated * activationSlope(narrow[j] as number, kind);
    into[at.downBias + j] = (into[at.downBias + j] as number) + byNarrow;
    for (let i = 0; i < d; i++) {
      into[i * m + j] = (into[i * m + j] as number) + (h[i] as number) * byNarrow;
      byH[i] = (byH[i] as number) + byNarrow * (numbers[i * m + j] as number);
    }
  }
  return byH;
}
