/** A square change of a weight matrix that was really trained, row by row, and how it came about in words. */
export interface TrainedMatrix {
  side: number;
  values: Float64Array;
  /** Completes “Target: trained, …”. */
  made: string;
}

let own: TrainedMatrix | undefined;

/** Hands in what the learner trained, before any figure is drawn. */
export function bringTrained(matrix: TrainedMatrix): void {
  own = matrix;
}

export const ownTrained = (): TrainedMatrix | undefined => own;
