/** What a storm is told: numbers that make it repeatable, and how much of its full size is wanted. */
interface StormOptions {
  seed: number;
  /** A share of the full size: 1 is all of it. */
  size: number;
  /** The course it is about. */
  content: string;
  /** Is told of each case as it begins. */
  begin?(of: string): void;
}

export interface Outcome {
  /** How many cases were tried. */
  tried: number;
  /** What went wrong, by its kind, each with the case that shows it. */
  faults: { kind: string; of: string }[];
}

/** Something thrown at the program, over and over, in ways nobody has thought of. */
export interface Storm {
  about: string;
  run(options: StormOptions): Promise<Outcome>;
}
