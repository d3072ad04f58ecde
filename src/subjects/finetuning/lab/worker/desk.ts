import type { Numbers } from '../engine/arena.ts';
import type { Engine } from '../engine/engine.ts';

/** Keeps the numbers of one run while another has the engine. */
export interface Place {
  numbers: Numbers;
}

/**
 * One engine for many runs: most of its memory is needed only within a step. What belongs to a run lies above what
 * belongs to all, always at the same indices; whoever works next has its numbers put there, and the others are kept
 * aside. A place nobody holds any more is freed like any other object.
 */
export class Desk {
  private readonly floor: number;
  private seated: Place | undefined;

  /** From now on what the engine holds belongs to all runs. */
  constructor(private readonly engine: Engine) {
    this.floor = engine.arena.mark();
  }

  /** Lets `make` lay a run into the engine, and gives it with its place. */
  lay<T>(make: () => T): { made: T; place: Place } {
    this.putAside();
    const { arena, memory } = this.engine;
    arena.release(this.floor);
    const made = make();
    const place = { numbers: memory.numbers.slice(this.floor, arena.mark()) };
    this.seated = place;
    return { made, place };
  }

  /** Gives the engine to a run. */
  seat(place: Place): void {
    if (this.seated === place) return;
    this.putAside();
    const { arena, memory } = this.engine;
    arena.release(this.floor);
    arena.reserve(place.numbers.length);
    memory.numbers.set(place.numbers, this.floor);
    this.seated = place;
  }

  private putAside(): void {
    if (!this.seated) return;
    const { numbers } = this.seated;
    numbers.set(this.engine.memory.numbers.subarray(this.floor, this.floor + numbers.length));
    this.seated = undefined;
  }
}
