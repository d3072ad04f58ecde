/**
 * The singular value decomposition of a dense matrix, all of it: Householder reflections to bidiagonal form, then
 * implicitly shifted QR. Source: Golub and Van Loan, Matrix Computations, section 8.6; the order of the four cases in
 * `diagonalise` follows LINPACK's dsvdc (public domain).
 */

export interface Svd {
  /** Singular values, largest first: as many as the shorter side is long. */
  values: Float64Array;
  /** `left[l]` is the left singular vector of value l, at the rows asked for. */
  left: Float64Array[];
  /** `right[l]` is the right singular vector of value l, at the columns asked for. */
  right: Float64Array[];
}

export interface SvdOptions {
  /** Rows at which the left vectors are wanted; all when absent. Each row left out saves its share of the rotations. */
  rows?: ArrayLike<number>;
  /** Columns at which the right vectors are wanted; all when absent. */
  cols?: ArrayLike<number>;
  /** Told now and then how much of the work is done, from 0 to 1. */
  progress?(share: number): void;
}

/** One reflection I − τ·w·wᵀ; w begins at index `from`. */
interface Reflector {
  from: number;
  tau: number;
  w: Float64Array;
}

/** Reads from a typed array at an index that is known to be inside. */
const at = (values: ArrayLike<number>, index: number): number => values[index] as number;

/** Turns `w` into the reflector that takes it to (value, 0, 0, …); gives τ and the value. */
function reflect(w: Float64Array): { tau: number; value: number } {
  let most = 0;
  for (let i = 0; i < w.length; i++) most = Math.max(most, Math.abs(at(w, i)));
  if (most === 0) return { tau: 0, value: 0 };
  let squares = 0;
  for (let i = 0; i < w.length; i++) squares += (at(w, i) / most) ** 2;
  const norm = most * Math.sqrt(squares);
  const value = at(w, 0) > 0 ? -norm : norm;
  const head = at(w, 0) - value;
  // Scaled so that the first entry is 1: no square below can then underflow.
  for (let i = 1; i < w.length; i++) w[i] = at(w, i) / head;
  w[0] = 1;
  return { tau: -head / value, value };
}

interface Bidiagonal {
  diagonal: Float64Array;
  /** One above the diagonal; the last entry is 0. */
  upper: Float64Array;
  lefts: Reflector[];
  rights: Reflector[];
}

/** Reduces `a`, height ≥ width, row by row, to bidiagonal form. Overwrites it. */
function bidiagonalise(
  a: Float64Array,
  height: number,
  width: number,
  progress: (share: number) => void,
): Bidiagonal {
  const diagonal = new Float64Array(width);
  const upper = new Float64Array(width);
  const lefts: Reflector[] = [];
  const rights: Reflector[] = [];
  const sums = new Float64Array(width);
  const whole = width ** 2 * (height - width / 3);
  for (let k = 0; k < width; k++) {
    const w = new Float64Array(height - k);
    for (let i = k; i < height; i++) w[i - k] = at(a, i * width + k);
    const left = reflect(w);
    diagonal[k] = left.value;
    lefts.push({ from: k, tau: left.tau, w });
    if (k === width - 1) break;

    sums.fill(0);
    for (let i = k; i < height; i++) {
      const by = at(w, i - k);
      const row = i * width;
      for (let j = k + 1; j < width; j++) sums[j] = at(sums, j) + by * at(a, row + j);
    }
    for (let j = k + 1; j < width; j++) sums[j] = at(sums, j) * left.tau;

    // Row k comes first: the right reflector is read from it. The other rows then meet both in one pass.
    const z = new Float64Array(width - k - 1);
    for (let j = k + 1; j < width; j++) z[j - k - 1] = at(a, k * width + j) - at(sums, j);
    const right = k < width - 2 ? reflect(z) : { tau: 0, value: at(z, 0) };
    upper[k] = right.value;
    if (k < width - 2) rights.push({ from: k + 1, tau: right.tau, w: z });
    for (let i = k + 1; i < height; i++) {
      const by = at(w, i - k);
      const row = i * width;
      let dot = 0;
      for (let j = k + 1; j < width; j++) {
        const value = at(a, row + j) - by * at(sums, j);
        a[row + j] = value;
        dot += value * at(z, j - k - 1);
      }
      if (right.tau === 0) continue;
      const back = dot * right.tau;
      for (let j = k + 1; j < width; j++) a[row + j] = at(a, row + j) - back * at(z, j - k - 1);
    }
    if (k % 16 === 0) {
      const rest = width - k;
      progress(1 - (rest ** 2 * (height - k - rest / 3)) / whole);
    }
  }
  return { diagonal, upper, lefts, rights };
}

/** Some rows of the product of reflectors, given column by column: `count` columns of `rows.length` numbers. */
function columnsOfProduct(
  reflectors: Reflector[],
  rows: ArrayLike<number>,
  length: number,
  count: number,
): Float64Array[] {
  const columns = Array.from({ length: count }, () => new Float64Array(rows.length));
  const row = new Float64Array(length);
  for (let s = 0; s < rows.length; s++) {
    row.fill(0);
    row[at(rows, s)] = 1;
    for (const { from, tau, w } of reflectors) {
      let dot = 0;
      for (let i = 0; i < w.length; i++) dot += at(row, from + i) * at(w, i);
      if (dot === 0) continue;
      const back = dot * tau;
      for (let i = 0; i < w.length; i++) row[from + i] = at(row, from + i) - back * at(w, i);
    }
    for (let c = 0; c < count; c++) (columns[c] as Float64Array)[s] = at(row, c);
  }
  return columns;
}

/** (x, y) becomes (c·x + s·y, c·y − s·x). */
function rotate(x: Float64Array, y: Float64Array, c: number, s: number): void {
  for (let i = 0; i < x.length; i++) {
    const first = at(x, i);
    const second = at(y, i);
    x[i] = c * first + s * second;
    y[i] = c * second - s * first;
  }
}

const EPSILON = 2 ** -52;
const TINY = 2 ** -966;
/** Sweeps allowed for each value; in practice two are needed. */
const PATIENCE = 60;

/** Cosine, sine and length of the rotation that takes (f, g) to (length, 0). */
function rotation(f: number, g: number): [c: number, s: number, length: number] {
  const length = Math.hypot(f, g);
  return length === 0 ? [1, 0, 0] : [f / length, g / length, length];
}

/** Makes the bidiagonal matrix diagonal, in place, and turns the vectors along. */
function diagonalise(
  d: Float64Array,
  e: Float64Array,
  left: Float64Array[],
  right: Float64Array[],
  progress: (share: number) => void,
): void {
  const count = d.length;
  const turn = (vectors: Float64Array[], i: number, j: number, c: number, s: number) =>
    rotate(vectors[i] as Float64Array, vectors[j] as Float64Array, c, s);
  let sweeps = 0;
  for (let p = count; p > 0; ) {
    // The last block without a zero above its diagonal: rows k to p − 1.
    let k = p - 2;
    for (; k >= 0; k--) {
      if (Math.abs(at(e, k)) <= TINY + EPSILON * (Math.abs(at(d, k)) + Math.abs(at(d, k + 1)))) {
        e[k] = 0;
        break;
      }
    }
    if (k === p - 2) {
      p--;
      sweeps = 0;
      if (at(d, p) < 0) {
        d[p] = -at(d, p);
        const vector = right[p] as Float64Array;
        for (let i = 0; i < vector.length; i++) vector[i] = -at(vector, i);
      }
      if (p % 16 === 0) progress(1 - (p / count) ** 2);
      continue;
    }
    if (++sweeps > PATIENCE) throw new Error('The singular values did not settle');
    let zero = p - 1;
    for (; zero > k; zero--) {
      const beside =
        (zero === p - 1 ? 0 : Math.abs(at(e, zero))) + (zero === k + 1 ? 0 : Math.abs(at(e, zero - 1)));
      if (Math.abs(at(d, zero)) <= TINY + EPSILON * beside) {
        d[zero] = 0;
        break;
      }
    }
    k++;
    if (zero === p - 1) {
      // A zero at the end of the diagonal: what stands above it is turned away upwards.
      let f = at(e, p - 2);
      e[p - 2] = 0;
      for (let j = p - 2; j >= k; j--) {
        const [c, s, length] = rotation(at(d, j), f);
        d[j] = length;
        if (j !== k) {
          f = -s * at(e, j - 1);
          e[j - 1] = c * at(e, j - 1);
        }
        turn(right, j, p - 1, c, s);
      }
    } else if (zero >= k) {
      // A zero inside the diagonal: its row is emptied, and the block falls into two.
      let f = at(e, zero);
      e[zero] = 0;
      for (let j = zero + 1; j < p; j++) {
        const [c, s, length] = rotation(at(d, j), f);
        d[j] = length;
        f = -s * at(e, j);
        e[j] = c * at(e, j);
        turn(left, j, zero, c, s);
      }
    } else {
      qrSweep(
        d,
        e,
        k,
        p,
        (i, c, s) => turn(left, i, i + 1, c, s),
        (i, c, s) => turn(right, i, i + 1, c, s),
      );
    }
  }
}

type Turn = (index: number, c: number, s: number) => void;

/** One QR sweep over rows k to p − 1 with the shift of Golub and Kahan. */
function qrSweep(d: Float64Array, e: Float64Array, k: number, p: number, left: Turn, right: Turn): void {
  const scale = Math.max(
    Math.abs(at(d, p - 1)),
    Math.abs(at(d, p - 2)),
    Math.abs(at(e, p - 2)),
    Math.abs(at(d, k)),
    Math.abs(at(e, k)),
  );
  const last = at(d, p - 1) / scale;
  const before = at(d, p - 2) / scale;
  const above = at(e, p - 2) / scale;
  const first = at(d, k) / scale;
  const b = ((before + last) * (before - last) + above ** 2) / 2;
  const c2 = (last * above) ** 2;
  let shift = 0;
  if (b !== 0 || c2 !== 0) {
    const root = Math.sqrt(b ** 2 + c2);
    shift = c2 / (b + (b < 0 ? -root : root));
  }
  let f = (first + last) * (first - last) + shift;
  let g = first * (at(e, k) / scale);
  for (let j = k; j < p - 1; j++) {
    const [c, s, length] = rotation(f, g);
    if (j !== k) e[j - 1] = length;
    f = c * at(d, j) + s * at(e, j);
    e[j] = c * at(e, j) - s * at(d, j);
    g = s * at(d, j + 1);
    d[j + 1] = c * at(d, j + 1);
    right(j, c, s);
    const [c1, s1, length1] = rotation(f, g);
    d[j] = length1;
    f = c1 * at(e, j) + s1 * at(d, j + 1);
    d[j + 1] = c1 * at(d, j + 1) - s1 * at(e, j);
    g = s1 * at(e, j + 1);
    e[j + 1] = c1 * at(e, j + 1);
    left(j, c1, s1);
  }
  e[p - 2] = f;
}

const every = (length: number) => Int32Array.from({ length }, (_, index) => index);

/**
 * Decomposes a matrix given row by row: matrix = Σ values[l]·left[l]·right[l]ᵀ. Vectors of a zero value complete the
 * basis. The cost for n × n with s rows and columns asked for is about 8n³/3 + 14s·n² operations.
 * Throws a RangeError when the numbers do not fill the shape.
 */
export function svd(matrix: ArrayLike<number>, height: number, width: number, options: SvdOptions = {}): Svd {
  if (matrix.length !== height * width)
    throw new RangeError(`Unexpected ${matrix.length} numbers, expected ${height} × ${width}`);
  const { rows = every(height), cols = every(width), progress = () => {} } = options;
  if (height < width) {
    const turned = new Float64Array(matrix.length);
    for (let i = 0; i < height; i++)
      for (let j = 0; j < width; j++) turned[j * height + i] = at(matrix, i * width + j);
    const { values, left, right } = svd(turned, width, height, { rows: cols, cols: rows, progress });
    return { values, left: right, right: left };
  }
  const { diagonal, upper, lefts, rights } = bidiagonalise(
    Float64Array.from(matrix),
    height,
    width,
    (share) => progress(share * 0.4),
  );
  const left = columnsOfProduct(lefts, rows, height, width);
  progress(0.5);
  const right = columnsOfProduct(rights, cols, width, width);
  progress(0.6);
  diagonalise(diagonal, upper, left, right, (share) => progress(0.6 + share * 0.4));
  const order = Array.from(every(width)).sort((a, b) => at(diagonal, b) - at(diagonal, a));
  return {
    values: Float64Array.from(order, (l) => at(diagonal, l)),
    left: order.map((l) => left[l] as Float64Array),
    right: order.map((l) => right[l] as Float64Array),
  };
}
