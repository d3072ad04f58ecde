import type { Numbers } from '../engine/arena.ts';
import type { Engine } from '../engine/engine.ts';

/** The numbers of one run, kept aside while another run uses the engine. */
export interface SavedNumbers {
  numbers: Numbers;
}

/**
 * One engine for many runs: most of its memory is needed only within a step. The numbers of a run lie above those
 * that belong to all runs, always at the same indices; whichever run works next has its numbers copied there, and the
 * others are kept aside. Saved numbers that nobody holds any more are freed like any other object.
 */
export class SharedEngine {
  private readonly floor: number;
  private current: SavedNumbers | undefined;

  /** From now on what the engine holds belongs to all runs. */
  constructor(private readonly engine: Engine) {
    this.floor = engine.arena.mark();
  }

  /** Lets `create` lay a new run into the engine, and returns it with its numbers. */
  add<T>(create: () => T): { created: T; saved: SavedNumbers } {
    this.save();
    const { arena, memory } = this.engine;
    arena.release(this.floor);
    const created = create();
    const saved = { numbers: memory.numbers.slice(this.floor, arena.mark()) };
    this.current = saved;
    return { created, saved };
  }

  /** Copies the numbers of a run back into the engine. */
  restore(saved: SavedNumbers): void {
    if (this.current === saved) return;
    this.save();
    const { arena, memory } = this.engine;
    arena.release(this.floor);
    arena.reserve(saved.numbers.length);
    memory.numbers.set(saved.numbers, this.floor);
    this.current = saved;
  }

  private save(): void {
    if (!this.current) return;
    const { numbers } = this.current;
    numbers.set(this.engine.memory.numbers.subarray(this.floor, this.floor + numbers.length));
    this.current = undefined;
  }
}
