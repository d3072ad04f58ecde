import { Arena, type Memory } from './arena.ts';
import { type Kernels, multiplyScratch } from './kernels.ts';
import { NONE, type Tensor } from './tensor.ts';

/**
 * Reverse-mode differentiation. Each operation works its result out at once and, when something before it is trained,
 * leaves on the tape how to go back: add to the gradients of its inputs, given the gradient of its result. `backward`
 * runs the tape from its end, so every gradient is whole when it is read.
 */
export class Engine {
  readonly arena: Arena;
  private tape: (() => void)[] = [];
  /** Off while the model is only asked: no gradients then, and no tape. */
  private recording = true;

  constructor(
    readonly memory: Memory,
    readonly kernels: Kernels,
  ) {
    this.arena = new Arena(memory);
  }

  /** A tensor of zeros, to be trained or not. */
  tensor(rows: number, columns: number, trained = false): Tensor {
    const at = this.arena.take(rows * columns);
    return { rows, columns, at, gradient: trained ? this.arena.take(rows * columns) : NONE };
  }

  /** A tensor of zeros for the result of an operation; it has a gradient if one of the inputs has. */
  result(rows: number, columns: number, inputs: (Tensor | undefined)[]): Tensor {
    const trained = this.recording && inputs.some((input) => input && input.gradient !== NONE);
    return this.tensor(rows, columns, trained);
  }

  /** Puts the way back of an operation on the tape, unless its result needs none. */
  onTheWayBack(result: Tensor, back: () => void): void {
    if (result.gradient !== NONE) this.tape.push(back);
  }

  backward(): void {
    for (let i = this.tape.length - 1; i >= 0; i--) this.tape[i]?.();
    this.tape.length = 0;
  }

  /** Does some work and then releases all memory it took. Its result must be plain numbers. */
  scoped<T>(work: () => T, { recording = true } = {}): T {
    const mark = this.arena.mark();
    this.recording = recording;
    try {
      return work();
    } finally {
      this.tape.length = 0;
      this.arena.release(mark);
    }
  }

  /** c += op(a)·op(b) for indices of matrices; see `Kernels.multiply`. */
  multiply(
    a: number,
    b: number,
    c: number,
    [rows, inner, columns]: [number, number, number],
    { transposeA = false, transposeB = false } = {},
  ): void {
    const mark = this.arena.mark();
    const scratch = this.arena.reserve(multiplyScratch(inner, columns));
    this.kernels.multiply(a, b, c, rows, inner, columns, transposeA ? 1 : 0, transposeB ? 1 : 0, scratch);
    this.arena.release(mark);
  }

  /** The numbers of a tensor, as they lie in memory: not a copy, and void after the next growth. */
  values({ at, rows, columns }: Tensor) {
    return this.memory.numbers.subarray(at, at + rows * columns);
  }

  /** The gradient by a tensor, as it lies in memory. */
  gradients({ gradient, rows, columns }: Tensor) {
    return this.memory.numbers.subarray(gradient, gradient + rows * columns);
  }
}
