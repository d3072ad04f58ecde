export type Numbers = Float32Array | Float64Array;

/** Where the numbers lie: one array that is replaced by a longer one when it is full. */
export interface Memory {
  numbers: Numbers;
  /** Makes `numbers` at least `length` long and keeps what it holds. */
  grow(length: number): void;
}

/** Memory in plain JavaScript, of either precision. */
export function plainMemory(kind: typeof Float32Array | typeof Float64Array): Memory {
  const memory: Memory = {
    numbers: new kind(1 << 18),
    grow(length) {
      const longer = new kind(length);
      longer.set(memory.numbers);
      memory.numbers = longer;
    },
  };
  return memory;
}

/** Places begin at multiples of four and are filled up to one, as the kernels work on four numbers at a time. */
const ALIGNMENT = 4;

/**
 * Hands out places in a memory from bottom to top. Nothing is given back singly: what a training step needs is taken
 * after a mark and released by it, so the memory stays the same size however many steps there are.
 */
export class Arena {
  private top = ALIGNMENT;
  constructor(readonly memory: Memory) {}

  /** The index of `count` numbers that are 0. */
  take(count: number): number {
    const at = this.reserve(count);
    this.memory.numbers.fill(0, at, this.top);
    return at;
  }

  /** The index of `count` numbers that hold anything. */
  reserve(count: number): number {
    const at = this.top;
    this.top += Math.ceil(count / ALIGNMENT) * ALIGNMENT;
    const { length } = this.memory.numbers;
    if (this.top > length) this.memory.grow(Math.max(this.top, Math.ceil(length * 1.5)));
    return at;
  }

  mark(): number {
    return this.top;
  }

  release(mark: number): void {
    this.top = mark;
  }
}
