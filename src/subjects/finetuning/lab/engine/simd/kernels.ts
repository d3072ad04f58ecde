/**
 * The kernels in AssemblyScript, a dialect of TypeScript for WebAssembly; `npm run kernels` builds kernels.wasm.
 * What each does is said in ../kernels.ts. Four numbers are worked on at a time (v128). Indices count numbers, not bytes.
 */
const TILE_ROWS: i32 = 4;
const TILE_COLUMNS: i32 = 8;
const NORM_EPSILON: f32 = 1e-5;

function at(index: i32): usize {
  return (<usize>index) << 2;
}

/** eˣ of four numbers: 2ⁿ times a polynomial on [−ln 2/2, ln 2/2]. Source: Cephes, expf.c (Moshier). */
function exp(x: v128): v128 {
  const clamped = f32x4.max(f32x4.min(x, f32x4.splat(88)), f32x4.splat(-87));
  const n = f32x4.nearest(f32x4.mul(clamped, f32x4.splat(Mathf.LOG2E)));
  let r = f32x4.sub(clamped, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(-2.1219444e-4)));
  let sum = f32x4.splat(1.98756915e-4);
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1.3981999507e-3));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(8.3334519073e-3));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(4.1665795894e-2));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1.6666665459e-1));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(5.0000001201e-1));
  sum = f32x4.add(f32x4.mul(f32x4.mul(sum, r), r), f32x4.add(r, f32x4.splat(1)));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(sum, power);
}

function total(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) +
    f32x4.extract_lane(x, 1) +
    (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  );
}

/** One number in all four lanes, from memory. */
function spread(address: usize): v128 {
  return v128.load32_splat(address);
}

export function multiply(
  a: i32,
  b: i32,
  c: i32,
  rows: i32,
  inner: i32,
  columns: i32,
  transposeA: i32,
  transposeB: i32,
  scratch: i32,
): void {
  const panels = (columns + TILE_COLUMNS - 1) / TILE_COLUMNS;
  const tileOfA = scratch + panels * inner * TILE_COLUMNS;
  const tileOfC = at(tileOfA + inner * TILE_ROWS);
  const rowOfA = transposeA ? 1 : inner;
  const columnOfA = transposeA ? rows : 1;
  const rowOfB = transposeB ? 1 : columns;
  const columnOfB = transposeB ? inner : 1;
  for (let panel = 0; panel < panels; panel++)
    pack(
      b + panel * TILE_COLUMNS * columnOfB,
      columnOfB,
      rowOfB,
      min(TILE_COLUMNS, columns - panel * TILE_COLUMNS),
      TILE_COLUMNS,
      inner,
      scratch + panel * inner * TILE_COLUMNS,
    );
  for (let top = 0; top < rows; top += TILE_ROWS) {
    const height = min(TILE_ROWS, rows - top);
    pack(a + top * rowOfA, rowOfA, columnOfA, height, TILE_ROWS, inner, tileOfA);
    for (let panel = 0; panel < panels; panel++) {
      const left = panel * TILE_COLUMNS;
      const width = min(TILE_COLUMNS, columns - left);
      const target = at(c + top * columns + left);
      const panelOfB = at(scratch + panel * inner * TILE_COLUMNS);
      if (height === TILE_ROWS && width === TILE_COLUMNS)
        multiplyTile(at(tileOfA), panelOfB, inner, target, at(columns));
      else {
        memory.fill(tileOfC, 0, at(TILE_ROWS * TILE_COLUMNS));
        multiplyTile(at(tileOfA), panelOfB, inner, tileOfC, at(TILE_COLUMNS));
        for (let i = 0; i < height; i++)
          for (let j = 0; j < width; j++) {
            const address = target + at(i * columns + j);
            store<f32>(address, load<f32>(address) + load<f32>(tileOfC + at(i * TILE_COLUMNS + j)));
          }
      }
    }
  }
}

/** Lays `count` lines of `length` numbers side by side, filled up with zeros to `width` of them. */
function pack(from: i32, line: i32, step: i32, count: i32, width: i32, length: i32, to: i32): void {
  for (let p = 0; p < length; p++) {
    for (let i = 0; i < count; i++) store<f32>(at(to + i), load<f32>(at(from + i * line)));
    for (let i = count; i < width; i++) store<f32>(at(to + i), 0);
    from += step;
    to += width;
  }
}

/** 4 × 8 sums of `inner` products, added to c, whose rows lie `stride` bytes apart. */
function multiplyTile(a: usize, b: usize, inner: i32, c: usize, stride: usize): void {
  let c00 = f32x4.splat(0),
    c01 = f32x4.splat(0),
    c10 = f32x4.splat(0),
    c11 = f32x4.splat(0);
  let c20 = f32x4.splat(0),
    c21 = f32x4.splat(0),
    c30 = f32x4.splat(0),
    c31 = f32x4.splat(0);
  for (let p = 0; p < inner; p++) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    let x = spread(a);
    c00 = f32x4.add(c00, f32x4.mul(x, b0));
    c01 = f32x4.add(c01, f32x4.mul(x, b1));
    x = spread(a + 4);
    c10 = f32x4.add(c10, f32x4.mul(x, b0));
    c11 = f32x4.add(c11, f32x4.mul(x, b1));
    x = spread(a + 8);
    c20 = f32x4.add(c20, f32x4.mul(x, b0));
    c21 = f32x4.add(c21, f32x4.mul(x, b1));
    x = spread(a + 12);
    c30 = f32x4.add(c30, f32x4.mul(x, b0));
    c31 = f32x4.add(c31, f32x4.mul(x, b1));
    a += 16;
    b += 32;
  }
  addTo(c, c00, c01);
  addTo(c + stride, c10, c11);
  addTo(c + 2 * stride, c20, c21);
  addTo(c + 3 * stride, c30, c31);
}

function addTo(address: usize, x0: v128, x1: v128): void {
  v128.store(address, f32x4.add(v128.load(address), x0));
  v128.store(address, f32x4.add(v128.load(address, 16), x1), 16);
}

export function add(a: i32, b: i32, into: i32, count: i32): void {
  let i = 0;
  for (; i + 4 <= count; i += 4)
    v128.store(at(into + i), f32x4.add(v128.load(at(a + i)), v128.load(at(b + i))));
  for (; i < count; i++) store<f32>(at(into + i), load<f32>(at(a + i)) + load<f32>(at(b + i)));
}

export function addRows(x: i32, into: i32, rows: i32, columns: i32): void {
  for (let row = 0; row < rows; row++) add(into, x + row * columns, into, columns);
}

const SQRT_2_OVER_PI: f32 = 0.7978845608;
const CUBIC: f32 = 0.044715;

/** GELU(x) = x·s with s = 1/(1 + e⁻²ᵘ), u = √(2/π)(x + 0.044715x³): the tanh form, written with one power. */
function geluShare(x: v128): v128 {
  const square = f32x4.mul(x, x);
  const inside = f32x4.add(f32x4.splat(1), f32x4.mul(f32x4.splat(CUBIC), square));
  const power = exp(f32x4.mul(f32x4.mul(x, f32x4.splat(-2 * SQRT_2_OVER_PI)), inside));
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), power));
}

/** `count` is a multiple of 4: the engine hands out its memory in fours. */
export function gelu(x: i32, into: i32, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const value = v128.load(at(x + i));
    v128.store(at(into + i), f32x4.mul(value, geluShare(value)));
  }
}

export function geluBack(x: i32, byOut: i32, byX: i32, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const value = v128.load(at(x + i));
    const share = geluShare(value);
    const rest = f32x4.sub(f32x4.splat(1), share);
    const inside = f32x4.add(
      f32x4.splat(2 * SQRT_2_OVER_PI),
      f32x4.mul(f32x4.splat(6 * SQRT_2_OVER_PI * CUBIC), f32x4.mul(value, value)),
    );
    const slope = f32x4.add(share, f32x4.mul(f32x4.mul(value, f32x4.mul(share, rest)), inside));
    const sum = f32x4.add(v128.load(at(byX + i)), f32x4.mul(slope, v128.load(at(byOut + i))));
    v128.store(at(byX + i), sum);
  }
}

export function layerNorm(
  x: i32,
  gain: i32,
  offset: i32,
  into: i32,
  moments: i32,
  rows: i32,
  width: i32,
): void {
  for (let row = 0; row < rows; row++) {
    let sums = f32x4.splat(0);
    for (let i = 0; i < width; i += 4) sums = f32x4.add(sums, v128.load(at(x + i)));
    const mean = total(sums) / <f32>width;
    let squares = f32x4.splat(0);
    for (let i = 0; i < width; i += 4) {
      const apart = f32x4.sub(v128.load(at(x + i)), f32x4.splat(mean));
      squares = f32x4.add(squares, f32x4.mul(apart, apart));
    }
    const inverse: f32 = 1 / sqrt<f32>(total(squares) / <f32>width + NORM_EPSILON);
    store<f32>(at(moments), mean);
    store<f32>(at(moments + 1), inverse);
    for (let i = 0; i < width; i += 4) {
      const normal = f32x4.mul(f32x4.sub(v128.load(at(x + i)), f32x4.splat(mean)), f32x4.splat(inverse));
      v128.store(
        at(into + i),
        f32x4.add(f32x4.mul(normal, v128.load(at(gain + i))), v128.load(at(offset + i))),
      );
    }
    x += width;
    into += width;
    moments += 2;
  }
}

export function layerNormBack(
  x: i32,
  gain: i32,
  moments: i32,
  byOut: i32,
  byX: i32,
  byGain: i32,
  byOffset: i32,
  rows: i32,
  width: i32,
): void {
  for (let row = 0; row < rows; row++) {
    const mean = spread(at(moments));
    const inverse = spread(at(moments + 1));
    let sum = f32x4.splat(0);
    let along = f32x4.splat(0);
    for (let i = 0; i < width; i += 4) {
      const normal = f32x4.mul(f32x4.sub(v128.load(at(x + i)), mean), inverse);
      const out = v128.load(at(byOut + i));
      v128.store(at(byGain + i), f32x4.add(v128.load(at(byGain + i)), f32x4.mul(out, normal)));
      v128.store(at(byOffset + i), f32x4.add(v128.load(at(byOffset + i)), out));
      const byNormal = f32x4.mul(out, v128.load(at(gain + i)));
      sum = f32x4.add(sum, byNormal);
      along = f32x4.add(along, f32x4.mul(byNormal, normal));
    }
    const meanSum = f32x4.splat(total(sum) / <f32>width);
    const meanAlong = f32x4.splat(total(along) / <f32>width);
    for (let i = 0; i < width; i += 4) {
      const normal = f32x4.mul(f32x4.sub(v128.load(at(x + i)), mean), inverse);
      const byNormal = f32x4.mul(v128.load(at(byOut + i)), v128.load(at(gain + i)));
      const change = f32x4.sub(f32x4.sub(byNormal, meanSum), f32x4.mul(normal, meanAlong));
      v128.store(at(byX + i), f32x4.add(v128.load(at(byX + i)), f32x4.mul(change, inverse)));
    }
    x += width;
    byOut += width;
    byX += width;
    moments += 2;
  }
}

export function softmax(x: i32, into: i32, rows: i32, columns: i32): void {
  for (let row = 0; row < rows; row++) softmaxRow(x + row * columns, into + row * columns, columns);
}

function softmaxRow(x: i32, into: i32, columns: i32): void {
  let top: f32 = -Infinity;
  for (let j = 0; j < columns; j++) top = max<f32>(top, load<f32>(at(x + j)));
  let sum: f32 = 0;
  for (let j = 0; j < columns; j++) {
    const power = f32x4.extract_lane(exp(f32x4.splat(load<f32>(at(x + j)) - top)), 0);
    store<f32>(at(into + j), power);
    sum += power;
  }
  for (let j = 0; j < columns; j++) store<f32>(at(into + j), load<f32>(at(into + j)) / sum);
}

function dot(a: i32, b: i32, size: i32): f32 {
  let sum = f32x4.splat(0);
  for (let i = 0; i < size; i += 4)
    sum = f32x4.add(sum, f32x4.mul(v128.load(at(a + i)), v128.load(at(b + i))));
  return total(sum);
}

/** into += share · x. */
function addScaled(x: i32, share: f32, into: i32, size: i32): void {
  for (let i = 0; i < size; i += 4)
    v128.store(
      at(into + i),
      f32x4.add(v128.load(at(into + i)), f32x4.mul(f32x4.splat(share), v128.load(at(x + i)))),
    );
}

/** `size` is a multiple of 4. */
export function attention(
  q: i32,
  k: i32,
  v: i32,
  into: i32,
  weights: i32,
  batch: i32,
  length: i32,
  heads: i32,
  size: i32,
): void {
  const width = heads * size;
  const scale: f32 = 1 / sqrt<f32>(<f32>size);
  for (let sequence = 0; sequence < batch; sequence++)
    for (let head = 0; head < heads; head++) {
      const from = sequence * length * width + head * size;
      for (let i = 0; i < length; i++) {
        const row = from + i * width;
        for (let j = 0; j <= i; j++)
          store<f32>(at(weights + j), scale * dot(q + row, k + from + j * width, size));
        softmaxRow(weights, weights, i + 1);
        for (let j = i + 1; j < length; j++) store<f32>(at(weights + j), 0);
        memory.fill(at(into + row), 0, at(size));
        for (let j = 0; j <= i; j++)
          addScaled(v + from + j * width, load<f32>(at(weights + j)), into + row, size);
        weights += length;
      }
    }
}

export function attentionBack(
  q: i32,
  k: i32,
  v: i32,
  weights: i32,
  byOut: i32,
  byQ: i32,
  byK: i32,
  byV: i32,
  scratch: i32,
  batch: i32,
  length: i32,
  heads: i32,
  size: i32,
): void {
  const width = heads * size;
  const scale: f32 = 1 / sqrt<f32>(<f32>size);
  for (let sequence = 0; sequence < batch; sequence++)
    for (let head = 0; head < heads; head++) {
      const from = sequence * length * width + head * size;
      for (let i = 0; i < length; i++) {
        const row = from + i * width;
        let mean: f32 = 0;
        for (let j = 0; j <= i; j++) {
          const weight = load<f32>(at(weights + j));
          const byWeight = dot(byOut + row, v + from + j * width, size);
          addScaled(byOut + row, weight, byV + from + j * width, size);
          store<f32>(at(scratch + j), byWeight);
          mean += weight * byWeight;
        }
        for (let j = 0; j <= i; j++) {
          const byScore = load<f32>(at(weights + j)) * (load<f32>(at(scratch + j)) - mean) * scale;
          addScaled(k + from + j * width, byScore, byQ + row, size);
          addScaled(q + row, byScore, byK + from + j * width, size);
        }
        weights += length;
      }
    }
}

export function adamW(
  parameters: i32,
  gradients: i32,
  first: i32,
  second: i32,
  count: i32,
  rate: f32,
  beta1: f64,
  beta2: f64,
  epsilon: f32,
  decay: f32,
  correction1: f32,
  correction2: f32,
): void {
  // Subtracted in double precision: 1 − 0.999 in single precision is off in the fifth digit.
  const fresh1 = <f32>(1 - beta1);
  const fresh2 = <f32>(1 - beta2);
  for (let i = 0; i < count; i += 4) {
    const g = v128.load(at(gradients + i));
    const m = f32x4.add(
      f32x4.mul(f32x4.splat(<f32>beta1), v128.load(at(first + i))),
      f32x4.mul(f32x4.splat(fresh1), g),
    );
    const v = f32x4.add(
      f32x4.mul(f32x4.splat(<f32>beta2), v128.load(at(second + i))),
      f32x4.mul(f32x4.splat(fresh2), f32x4.mul(g, g)),
    );
    v128.store(at(first + i), m);
    v128.store(at(second + i), v);
    const deviation = f32x4.sqrt(f32x4.div(v, f32x4.splat(correction2)));
    const step = f32x4.div(
      f32x4.div(m, f32x4.splat(correction1)),
      f32x4.add(deviation, f32x4.splat(epsilon)),
    );
    const p = v128.load(at(parameters + i));
    const change = f32x4.add(step, f32x4.mul(f32x4.splat(decay), p));
    v128.store(at(parameters + i), f32x4.sub(p, f32x4.mul(f32x4.splat(rate), change)));
  }
}
