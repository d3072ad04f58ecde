import { loadTrained } from '../lab/trained.ts';

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

/** Null once it was looked for in vain. */
let own: OwnMatrix | null | undefined;

/** What the learner trained in the lab, where it is square: looked for once, so that a figure keeps its target. */
export function ownTrained(): OwnMatrix | undefined {
  if (own === undefined) own = read();
  return own ?? undefined;
}

function read(): OwnMatrix | null {
  // Where pages are written and content is checked, nobody has trained anything.
  if (typeof document === 'undefined') return null;
  const kept = loadTrained(document.documentElement.dataset.course ?? '');
  if (!kept || kept.rows !== kept.cols) return null;
  const { rows: side, values, matrix, task } = kept;
  return { side, values: Float64Array.from(values), matrix, task };
}
