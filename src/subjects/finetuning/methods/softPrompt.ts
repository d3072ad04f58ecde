/**
 * Prompt tuning of a tiny frozen reader, with gradients by hand.
 *
 * The reader is a transformer of one layer, read at its last position. There the query is fixed, so each head h comes
 * down to one direction u_h (its query times its key matrix), and it looks at all input vectors x_1 … x_m of width d:
 *   a_h = Σ_j softmax_j(u_h · x_j) · x_j          (d numbers per head)
 *   z   = tanh(W·[a_1 … a_H] + b),   y = softmax(V·z + c)
 * The loss of one example is −ln y[target]; of several, the mean. No positions are added, so order plays no part.
 * Source of the method: Lester et al. 2021 (arXiv 2104.08691), section 2: the input is [P; X], and P alone is trained.
 */
export type Vector = readonly number[];

export interface Reader {
  /** u_h: one direction of width d for each head. */
  heads: readonly Vector[];
  /** W, hidden × (heads·d), and its bias b. */
  hidden: readonly Vector[];
  hiddenBias: Vector;
  /** V, answers × hidden, and its bias c. */
  readout: readonly Vector[];
  readoutBias: Vector;
}

export interface Example {
  /** The embedded sentence. */
  vectors: readonly Vector[];
  /** Index of the right answer. */
  target: number;
}

const item = (vector: Vector | Float64Array | undefined, i: number): number => vector?.[i] ?? 0;

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += item(a, i) * item(b, i);
  return sum;
}

/** Numbers that sum to 1, in the proportions of eᵛ. The largest is taken off first, so that nothing overflows. */
export function softmax(values: Vector): number[] {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

export interface Reading {
  /** Attention of each head over the input vectors. */
  attention: number[][];
  /** a_1 … a_H, one after the other. */
  pooled: number[];
  hidden: number[];
  /** Probability of each answer. */
  output: number[];
}

/** The forward pass over one input. Throws a RangeError when it is empty. */
export function read(reader: Reader, input: readonly Vector[]): Reading {
  const [first] = input;
  if (!first) throw new RangeError('Unexpected empty input, expected at least one vector');
  const attention = reader.heads.map((head) => softmax(input.map((x) => dot(head, x))));
  const pooled = attention.flatMap((weights) =>
    first.map((_, k) => weights.reduce((sum, weight, j) => sum + weight * item(input[j], k), 0)),
  );
  const hidden = reader.hidden.map((row, i) => Math.tanh(dot(row, pooled) + item(reader.hiddenBias, i)));
  const output = softmax(reader.readout.map((row, i) => dot(row, hidden) + item(reader.readoutBias, i)));
  return { attention, pooled, hidden, output };
}

/** A loss over examples, ready to be computed often: everything in typed arrays, row after row. */
export interface Task {
  width: number;
  heads: Float64Array;
  hidden: Float64Array;
  hiddenBias: Float64Array;
  readout: Float64Array;
  readoutBias: Float64Array;
  targets: Int32Array;
  /** For each example and head: the largest score of the sentence, then Σ eˢ and Σ eˢ·x, both over e^largest. */
  sentences: Float64Array;
}

/**
 * Prepares a loss over examples. Under attention by fixed queries a sentence enters by two sums per head alone, so a
 * step of training costs the same for long sentences as for short ones.
 */
export function prepareTask(reader: Reader, examples: readonly Example[]): Task {
  const sentences = examples.flatMap(({ vectors }) =>
    reader.heads.flatMap((head) => {
      const scores = vectors.map((x) => dot(head, x));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const total = powers.reduce((a, b) => a + b, 0);
      const sums = head.map((_, k) => powers.reduce((sum, power, j) => sum + power * item(vectors[j], k), 0));
      return [top, total, ...sums];
    }),
  );
  return {
    width: reader.heads[0]?.length ?? 0,
    heads: Float64Array.from(reader.heads.flat()),
    hidden: Float64Array.from(reader.hidden.flat()),
    hiddenBias: Float64Array.from(reader.hiddenBias),
    readout: Float64Array.from(reader.readout.flat()),
    readoutBias: Float64Array.from(reader.readoutBias),
    targets: Int32Array.from(examples.map(({ target }) => target)),
    sentences: Float64Array.from(sentences),
  };
}

/** rows·x + bias, rows being stored one after the other. */
function times(rows: Float64Array, x: Float64Array, bias: Float64Array, into: Float64Array): void {
  const size = x.length;
  for (let i = 0; i < into.length; i++) {
    let sum = bias[i] as number;
    for (let k = 0; k < size; k++) sum += (rows[i * size + k] as number) * (x[k] as number);
    into[i] = sum;
  }
}

/** The transpose of rows times g: how a change behind a matrix looks in front of it. */
function timesBack(rows: Float64Array, g: Float64Array, into: Float64Array): void {
  const size = into.length;
  into.fill(0);
  for (let i = 0; i < g.length; i++) {
    const share = g[i] as number;
    for (let k = 0; k < size; k++) into[k] = (into[k] as number) + share * (rows[i * size + k] as number);
  }
}

/** Turns logits into the slope of the loss with respect to them, and returns the loss: softmax and −ln together. */
function lossOf(logits: Float64Array, target: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const logit of logits) if (logit > top) top = logit;
  let total = 0;
  for (const logit of logits) total += Math.exp(logit - top);
  const loss = Math.log(total) + top - (logits[target] as number);
  for (let c = 0; c < logits.length; c++) {
    logits[c] = Math.exp((logits[c] as number) - top) / total - (c === target ? 1 : 0);
  }
  return loss;
}

export interface Slope {
  /** Mean of −ln(probability of the right answer) over the examples, each with the prompt in front. */
  loss: number;
  /** ∂loss/∂P: as many vectors as the prompt has. There is none for the reader, which is frozen. */
  gradient: number[][];
}

/**
 * The loss of a prompt and its gradient with respect to the prompt's vectors alone, by the chain rule:
 * through readout, tanh and hidden layer to a_h, and from there
 *   ∂loss/∂p_j = Σ_h w_hj · (g_h + (g_h · (p_j − a_h)) · u_h),   g_h = ∂loss/∂a_h, w_hj the attention on p_j:
 * a vector acts by what it hands on, and by how much of the attention it draws.
 */
export function promptSlope(task: Task, prompt: readonly Vector[]): Slope {
  const { width, heads, hidden, hiddenBias, readout, readoutBias, targets, sentences } = task;
  const n = prompt.length;
  const headCount = heads.length / width;
  const flat = Float64Array.from(prompt.flat());
  const slope = new Float64Array(flat.length);
  const scores = new Float64Array(headCount * n);
  const weights = new Float64Array(headCount * n);
  const pooled = new Float64Array(heads.length);
  const toPooled = new Float64Array(heads.length);
  const z = new Float64Array(hiddenBias.length);
  const toHidden = new Float64Array(hiddenBias.length);
  const logits = new Float64Array(readoutBias.length);
  for (let h = 0; h < headCount; h++) {
    for (let j = 0; j < n; j++) {
      let score = 0;
      for (let k = 0; k < width; k++)
        score += (heads[h * width + k] as number) * (flat[j * width + k] as number);
      scores[h * n + j] = score;
    }
  }

  let loss = 0;
  for (let e = 0; e < targets.length; e++) {
    for (let h = 0; h < headCount; h++) {
      const from = (e * headCount + h) * (2 + width);
      const own = sentences[from] as number;
      let top = own;
      for (let j = 0; j < n; j++) top = Math.max(top, scores[h * n + j] as number);
      const scale = Math.exp(own - top);
      let sum = scale * (sentences[from + 1] as number);
      for (let k = 0; k < width; k++) pooled[h * width + k] = scale * (sentences[from + 2 + k] as number);
      for (let j = 0; j < n; j++) {
        const power = Math.exp((scores[h * n + j] as number) - top);
        weights[h * n + j] = power;
        sum += power;
        for (let k = 0; k < width; k++) {
          pooled[h * width + k] = (pooled[h * width + k] as number) + power * (flat[j * width + k] as number);
        }
      }
      for (let k = 0; k < width; k++) pooled[h * width + k] = (pooled[h * width + k] as number) / sum;
      for (let j = 0; j < n; j++) weights[h * n + j] = (weights[h * n + j] as number) / sum;
    }
    times(hidden, pooled, hiddenBias, z);
    for (let i = 0; i < z.length; i++) z[i] = Math.tanh(z[i] as number);
    times(readout, z, readoutBias, logits);
    loss += lossOf(logits, targets[e] as number);

    timesBack(readout, logits, toHidden);
    for (let i = 0; i < z.length; i++) toHidden[i] = (toHidden[i] as number) * (1 - (z[i] as number) ** 2);
    timesBack(hidden, toHidden, toPooled);
    for (let h = 0; h < headCount; h++) {
      for (let j = 0; j < n; j++) {
        let pull = 0;
        for (let k = 0; k < width; k++) {
          const apart = (flat[j * width + k] as number) - (pooled[h * width + k] as number);
          pull += (toPooled[h * width + k] as number) * apart;
        }
        for (let k = 0; k < width; k++) {
          const direct = toPooled[h * width + k] as number;
          const byAttention = pull * (heads[h * width + k] as number);
          slope[j * width + k] =
            (slope[j * width + k] as number) + (weights[h * n + j] as number) * (direct + byAttention);
        }
      }
    }
  }
  const share = 1 / targets.length;
  return {
    loss: loss * share,
    gradient: prompt.map((vector, j) => vector.map((_, k) => item(slope, j * width + k) * share)),
  };
}

/** One nudge of plain gradient descent: P − rate · gradient. */
export function nudged(prompt: readonly Vector[], gradient: readonly Vector[], rate: number): number[][] {
  return prompt.map((vector, i) => vector.map((p, k) => p - rate * item(gradient[i], k)));
}

/** Trained numbers of a soft prompt: n vectors of the model's width d, whatever the depth (2104.08691, section 2). */
export function promptCount(n: number, d: number): number {
  if (!(Number.isInteger(n) && Number.isInteger(d) && n > 0 && d > 0)) {
    throw new RangeError(`Unexpected prompt of ${n} × ${d}, expected two whole numbers from 1`);
  }
  return n * d;
}

/** Trained numbers as a share of trained and frozen ones together, as in Table 4 of 2104.08691. */
export function promptShare(trained: number, frozen: number): number {
  return trained / (trained + frozen);
}
