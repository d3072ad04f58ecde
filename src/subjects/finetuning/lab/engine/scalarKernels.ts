import type { Memory, Numbers } from './arena.ts';
import { type Kernels, NORM_EPSILON } from './kernels.ts';

const SQRT_2_OVER_PI = Math.sqrt(2 / Math.PI);
const CUBIC = 0.044715;

/** Reads at an index that is known to be inside. */
const get = (numbers: Numbers, index: number): number => numbers[index] as number;

/** The kernels in plain TypeScript, in the precision of the memory: what they do is said in kernels.ts. */
export function scalarKernels(memory: Memory): Kernels {
  /** Adds to a number. */
  const plus = (x: Numbers, index: number, value: number) => {
    x[index] = get(x, index) + value;
  };

  function softmaxRow(x: Numbers, from: number, into: number, columns: number): void {
    let top = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < columns; j++) top = Math.max(top, get(x, from + j));
    let sum = 0;
    for (let j = 0; j < columns; j++) {
      const power = Math.exp(get(x, from + j) - top);
      x[into + j] = power;
      sum += power;
    }
    for (let j = 0; j < columns; j++) x[into + j] = get(x, into + j) / sum;
  }

  function dot(x: Numbers, a: number, b: number, size: number): number {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += get(x, a + i) * get(x, b + i);
    return sum;
  }

  function addScaled(x: Numbers, from: number, share: number, into: number, size: number): void {
    for (let i = 0; i < size; i++) plus(x, into + i, share * get(x, from + i));
  }

  /** Lays `count` lines of `length` numbers side by side, filled up with zeros to four of them. */
  function pack(
    x: Numbers,
    [from, line, step]: [number, number, number],
    count: number,
    length: number,
    to: number,
  ): void {
    for (let p = 0; p < length; p++)
      for (let i = 0; i < 4; i++) x[to + 4 * p + i] = i < count ? get(x, from + i * line + p * step) : 0;
  }

  return {
    /** As in simd/kernels.ts, with tiles of 4 × 4: their sums stay in registers. */
    multiply(a, b, c, rows, inner, columns, transposeA, transposeB, scratch) {
      const x = memory.numbers;
      const panels = Math.ceil(columns / 4);
      const tileOfA = scratch + panels * 4 * inner;
      const tileOfC = tileOfA + 4 * inner;
      const [rowOfA, columnOfA] = transposeA ? [1, rows] : [inner, 1];
      const [rowOfB, columnOfB] = transposeB ? [1, inner] : [columns, 1];
      for (let panel = 0; panel < panels; panel++)
        pack(
          x,
          [b + 4 * panel * columnOfB, columnOfB, rowOfB],
          columns - 4 * panel,
          inner,
          scratch + panel * 4 * inner,
        );
      for (let top = 0; top < rows; top += 4) {
        pack(x, [a + top * rowOfA, rowOfA, columnOfA], rows - top, inner, tileOfA);
        for (let panel = 0; panel < panels; panel++) {
          multiplyTile(x, tileOfA, scratch + panel * 4 * inner, inner, tileOfC);
          const height = Math.min(4, rows - top);
          const width = Math.min(4, columns - 4 * panel);
          for (let i = 0; i < height; i++)
            for (let j = 0; j < width; j++)
              plus(x, c + (top + i) * columns + 4 * panel + j, get(x, tileOfC + 4 * i + j));
        }
      }
    },

    add(a, b, into, count) {
      const x = memory.numbers;
      for (let i = 0; i < count; i++) x[into + i] = get(x, a + i) + get(x, b + i);
    },

    addRows(from, into, rows, columns) {
      const x = memory.numbers;
      for (let row = 0; row < rows; row++)
        for (let i = 0; i < columns; i++) plus(x, into + i, get(x, from + row * columns + i));
    },

    gelu(from, into, count) {
      const x = memory.numbers;
      for (let i = 0; i < count; i++) {
        const value = get(x, from + i);
        x[into + i] = value / (1 + Math.exp(-2 * SQRT_2_OVER_PI * value * (1 + CUBIC * value * value)));
      }
    },

    geluBack(from, byOut, byX, count) {
      const x = memory.numbers;
      for (let i = 0; i < count; i++) {
        const value = get(x, from + i);
        const square = value * value;
        const share = 1 / (1 + Math.exp(-2 * SQRT_2_OVER_PI * value * (1 + CUBIC * square)));
        const inside = 2 * SQRT_2_OVER_PI * (1 + 3 * CUBIC * square);
        plus(x, byX + i, get(x, byOut + i) * (share + value * share * (1 - share) * inside));
      }
    },

    layerNorm(from, gain, offset, into, moments, rows, width) {
      const x = memory.numbers;
      for (let row = 0; row < rows; row++) {
        const at = from + row * width;
        let sum = 0;
        for (let i = 0; i < width; i++) sum += get(x, at + i);
        const mean = sum / width;
        let squares = 0;
        for (let i = 0; i < width; i++) squares += (get(x, at + i) - mean) ** 2;
        const inverse = 1 / Math.sqrt(squares / width + NORM_EPSILON);
        x[moments + 2 * row] = mean;
        x[moments + 2 * row + 1] = inverse;
        for (let i = 0; i < width; i++)
          x[into + row * width + i] =
            (get(x, at + i) - mean) * inverse * get(x, gain + i) + get(x, offset + i);
      }
    },

    layerNormBack(from, gain, moments, byOut, byX, byGain, byOffset, rows, width) {
      const x = memory.numbers;
      for (let row = 0; row < rows; row++) {
        const at = row * width;
        const mean = get(x, moments + 2 * row);
        const inverse = get(x, moments + 2 * row + 1);
        let sum = 0;
        let along = 0;
        for (let i = 0; i < width; i++) {
          const normal = (get(x, from + at + i) - mean) * inverse;
          const out = get(x, byOut + at + i);
          plus(x, byGain + i, out * normal);
          plus(x, byOffset + i, out);
          sum += out * get(x, gain + i);
          along += out * get(x, gain + i) * normal;
        }
        for (let i = 0; i < width; i++) {
          const normal = (get(x, from + at + i) - mean) * inverse;
          const byNormal = get(x, byOut + at + i) * get(x, gain + i);
          plus(x, byX + at + i, (byNormal - sum / width - (normal * along) / width) * inverse);
        }
      }
    },

    softmax(from, into, rows, columns) {
      for (let row = 0; row < rows; row++)
        softmaxRow(memory.numbers, from + row * columns, into + row * columns, columns);
    },

    attention(q, k, v, into, weights, batch, length, heads, size) {
      const x = memory.numbers;
      const width = heads * size;
      const scale = 1 / Math.sqrt(size);
      let weight = weights;
      for (let sequence = 0; sequence < batch; sequence++)
        for (let head = 0; head < heads; head++) {
          const from = sequence * length * width + head * size;
          for (let i = 0; i < length; i++, weight += length) {
            const row = from + i * width;
            for (let j = 0; j <= i; j++) x[weight + j] = scale * dot(x, q + row, k + from + j * width, size);
            softmaxRow(x, weight, weight, i + 1);
            x.fill(0, weight + i + 1, weight + length);
            x.fill(0, into + row, into + row + size);
            for (let j = 0; j <= i; j++)
              addScaled(x, v + from + j * width, get(x, weight + j), into + row, size);
          }
        }
    },

    attentionBack(q, k, v, weights, byOut, byQ, byK, byV, scratch, batch, length, heads, size) {
      const x = memory.numbers;
      const width = heads * size;
      const scale = 1 / Math.sqrt(size);
      let weight = weights;
      for (let sequence = 0; sequence < batch; sequence++)
        for (let head = 0; head < heads; head++) {
          const from = sequence * length * width + head * size;
          for (let i = 0; i < length; i++, weight += length) {
            const row = from + i * width;
            let mean = 0;
            for (let j = 0; j <= i; j++) {
              const byWeight = dot(x, byOut + row, v + from + j * width, size);
              addScaled(x, byOut + row, get(x, weight + j), byV + from + j * width, size);
              x[scratch + j] = byWeight;
              mean += get(x, weight + j) * byWeight;
            }
            for (let j = 0; j <= i; j++) {
              const byScore = get(x, weight + j) * (get(x, scratch + j) - mean) * scale;
              addScaled(x, k + from + j * width, byScore, byQ + row, size);
              addScaled(x, q + row, byScore, byK + from + j * width, size);
            }
          }
        }
    },

    adamW(
      parameters,
      gradients,
      first,
      second,
      count,
      rate,
      beta1,
      beta2,
      epsilon,
      decay,
      correct1,
      correct2,
    ) {
      const x = memory.numbers;
      for (let i = 0; i < count; i++) {
        const g = get(x, gradients + i);
        const m = beta1 * get(x, first + i) + (1 - beta1) * g;
        const v = beta2 * get(x, second + i) + (1 - beta2) * g * g;
        x[first + i] = m;
        x[second + i] = v;
        const step = m / correct1 / (Math.sqrt(v / correct2) + epsilon);
        plus(x, parameters + i, -rate * (step + decay * get(x, parameters + i)));
      }
    },
  };
}

/** into = 4 × 4 sums of `inner` products of two packed tiles. */
function multiplyTile(x: Numbers, a: number, b: number, inner: number, into: number): void {
  let c00 = 0,
    c01 = 0,
    c02 = 0,
    c03 = 0,
    c10 = 0,
    c11 = 0,
    c12 = 0,
    c13 = 0;
  let c20 = 0,
    c21 = 0,
    c22 = 0,
    c23 = 0,
    c30 = 0,
    c31 = 0,
    c32 = 0,
    c33 = 0;
  for (let p = 0; p < 4 * inner; p += 4) {
    const b0 = get(x, b + p);
    const b1 = get(x, b + p + 1);
    const b2 = get(x, b + p + 2);
    const b3 = get(x, b + p + 3);
    let left = get(x, a + p);
    c00 += left * b0;
    c01 += left * b1;
    c02 += left * b2;
    c03 += left * b3;
    left = get(x, a + p + 1);
    c10 += left * b0;
    c11 += left * b1;
    c12 += left * b2;
    c13 += left * b3;
    left = get(x, a + p + 2);
    c20 += left * b0;
    c21 += left * b1;
    c22 += left * b2;
    c23 += left * b3;
    left = get(x, a + p + 3);
    c30 += left * b0;
    c31 += left * b1;
    c32 += left * b2;
    c33 += left * b3;
  }
  const sums = [c00, c01, c02, c03, c10, c11, c12, c13, c20, c21, c22, c23, c30, c31, c32, c33];
  for (let i = 0; i < 16; i++) x[into + i] = sums[i] as number;
}
