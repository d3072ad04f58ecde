import { activate, activationSlope } from './activation.ts';
import { type Bottleneck, type BottleneckPass, backBottleneck, passBottleneck } from './bottleneck.ts';

/**
 * A small transformer block with the norm after each addition, as in BERT, one attention head and GELU between its two
 * feed-forward matrices. Matrices are stored row by row, inputs are rows; norms have gain 1 and offset 0.
 */
export interface FrozenBlock {
  d: number;
  /** Width between the two feed-forward matrices. */
  wide: number;
  query: Float64Array;
  key: Float64Array;
  value: Float64Array;
  output: Float64Array;
  first: Float64Array;
  second: Float64Array;
}

/** The adapters put into the block; either may be missing. */
export interface Placed {
  afterAttention?: Bottleneck | undefined;
  afterFeedForward?: Bottleneck | undefined;
}

/** What passes through for one token, after attention. */
export interface TokenPass {
  x: Float64Array;
  attended: Float64Array;
  firstAdapter?: BottleneckPass | undefined;
  firstSum: Float64Array;
  firstNorm: Float64Array;
  wide: Float64Array;
  forward: Float64Array;
  secondAdapter?: BottleneckPass | undefined;
  secondSum: Float64Array;
  out: Float64Array;
}

/** Gradients by the parameters of each adapter, laid out like `Bottleneck.numbers`. */
export interface Gradients {
  afterAttention?: Float64Array | undefined;
  afterFeedForward?: Float64Array | undefined;
}

const NORM_EPSILON = 1e-5;

/** x·w for one row x; w has x.length rows. */
function times(x: Float64Array, w: Float64Array): Float64Array {
  const out = new Float64Array(w.length / x.length);
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < out.length; j++)
      out[j] = (out[j] as number) + (x[i] as number) * (w[i * out.length + j] as number);
  return out;
}

/** y·wᵀ for one row y: what `times` needs on the way back. */
function timesTransposed(y: Float64Array, w: Float64Array): Float64Array {
  const out = new Float64Array(w.length / y.length);
  for (let i = 0; i < out.length; i++)
    for (let j = 0; j < y.length; j++)
      out[i] = (out[i] as number) + (y[j] as number) * (w[i * y.length + j] as number);
  return out;
}

function plus(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(a.length);
  for (let i = 0; i < sum.length; i++) sum[i] = (a[i] as number) + (b[i] as number);
  return sum;
}

/** The function at every number. A plain loop: `map` of typed arrays is several times slower, and training waits. */
function each(x: Float64Array, f: (value: number) => number): Float64Array {
  const out = new Float64Array(x.length);
  for (let i = 0; i < out.length; i++) out[i] = f(x[i] as number);
  return out;
}

/** Mean of aᵢ·bᵢ. */
function meanProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum / a.length;
}

/** Mean and standard deviation. */
function moments(x: Float64Array): { middle: number; spread: number } {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i] as number;
  const middle = sum / x.length;
  return { middle, spread: Math.sqrt(meanProduct(x, x) - middle * middle + NORM_EPSILON) };
}

/** Mean 0 and standard deviation 1. Source: Ba et al. 2016, arXiv 1607.06450, section 3. */
export function layerNorm(x: Float64Array): Float64Array {
  const { middle, spread } = moments(x);
  return each(x, (value) => (value - middle) / spread);
}

/** From the gradient by `layerNorm(x)` to the gradient by x. */
function backLayerNorm(x: Float64Array, byOut: Float64Array): Float64Array {
  const { middle, spread } = moments(x);
  const normal = each(x, (value) => (value - middle) / spread);
  const byMean = moments(byOut).middle;
  const along = meanProduct(byOut, normal);
  const byX = new Float64Array(x.length);
  for (let i = 0; i < byX.length; i++)
    byX[i] = ((byOut[i] as number) - byMean - (normal[i] as number) * along) / spread;
  return byX;
}

/**
 * What self-attention gives for each token, before anything is added: softmax(q·kᵀ/√d)·v·output, one head.
 * No adapter stands before it, so it stays the same through the training. Source: Vaswani et al. 2017, section 3.2.
 */
export function selfAttention(block: FrozenBlock, tokens: Float64Array[]): Float64Array[] {
  const queries = tokens.map((x) => times(x, block.query));
  const keys = tokens.map((x) => times(x, block.key));
  const values = tokens.map((x) => times(x, block.value));
  return queries.map((q) => {
    const scores = keys.map((k) => q.reduce((sum, value, i) => sum + value * (k[i] as number), 0));
    const top = Math.max(...scores);
    const weights = scores.map((score) => Math.exp((score - top) / Math.sqrt(block.d)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const mixed = new Float64Array(block.d);
    values.forEach((v, at) => {
      for (let i = 0; i < block.d; i++)
        mixed[i] = (mixed[i] as number) + ((weights[at] as number) / total) * (v[i] as number);
    });
    return times(mixed, block.output);
  });
}

/** One token from the output of attention to the output of the block. */
export function passToken(
  block: FrozenBlock,
  { afterAttention, afterFeedForward }: Placed,
  x: Float64Array,
  attended: Float64Array,
): TokenPass {
  const firstAdapter = afterAttention && passBottleneck(afterAttention, attended);
  const firstSum = plus(x, firstAdapter?.out ?? attended);
  const firstNorm = layerNorm(firstSum);
  const wide = times(firstNorm, block.first);
  const forward = times(
    each(wide, (value) => activate(value, 'gelu')),
    block.second,
  );
  const secondAdapter = afterFeedForward && passBottleneck(afterFeedForward, forward);
  const secondSum = plus(firstNorm, secondAdapter?.out ?? forward);
  const out = layerNorm(secondSum);
  return {
    x,
    attended,
    firstAdapter,
    firstSum,
    firstNorm,
    wide,
    forward,
    secondAdapter,
    secondSum,
    out,
  };
}

/**
 * The way back for one token: the gradient passes through the frozen parts, and what reaches the adapters is added to
 * `into`. It ends at the lowest adapter; nothing below has anything to learn.
 */
export function backToken(
  block: FrozenBlock,
  { afterAttention, afterFeedForward }: Placed,
  pass: TokenPass,
  byOut: Float64Array,
  into: Gradients,
): void {
  const bySum = backLayerNorm(pass.secondSum, byOut);
  const byForward =
    afterFeedForward && pass.secondAdapter && into.afterFeedForward
      ? backBottleneck(afterFeedForward, pass.secondAdapter, bySum, into.afterFeedForward)
      : bySum;
  if (!(afterAttention && pass.firstAdapter && into.afterAttention)) return;
  const byWide = timesTransposed(byForward, block.second);
  for (let i = 0; i < byWide.length; i++)
    byWide[i] = (byWide[i] as number) * activationSlope(pass.wide[i] as number, 'gelu');
  const byNorm = plus(bySum, timesTransposed(byWide, block.first));
  backBottleneck(
    afterAttention,
    pass.firstAdapter,
    backLayerNorm(pass.firstSum, byNorm),
    into.afterAttention,
  );
}
