/** A square change of a weight matrix that was really trained, row by row. */
export interface TrainedMatrix {
  side: number;
  values: Float64Array;
}

/** One that the learner trained, with the names of the matrix and of the task. */
interface OwnMatrix extends TrainedMatrix {
  matrix: string;
  task: string;
}

let own: OwnMatrix | undefined;

/** Hands in what the learner trained, before any figure is drawn. */
export function bringTrained(matrix: OwnMatrix): void {
  own = matrix;
}

export const ownTrained = (): OwnMatrix | undefined => own;
