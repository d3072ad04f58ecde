import { list, percent } from './verdict.ts';

/** The old skills of one run: from 0 to 1. */
export interface OldSkills {
  name: string;
  trained: number;
  /** With what the method added taken away; undefined where nothing can be taken away, or not measured yet. */
  unplugged: number | undefined;
  replay: number;
}

/** Below this much is lost of a skill that is called kept. */
const KEPT = 0.05;

/** What became of the skills the model had before, in sentences that follow from the numbers alone. */
export function forgetting(before: number, runs: readonly OldSkills[]): string {
  if (runs.length === 0) return '';
  const kept = runs.filter((run) => before - run.trained < KEPT);
  const lost = runs.filter((run) => !kept.includes(run));
  const shown = ({ name, trained }: OldSkills) => `${name} (${percent(trained)})`;
  const back = runs.filter((run) => run.unplugged !== undefined && before - run.unplugged < KEPT);
  const gone = runs.filter((run) => run.unplugged !== undefined && !back.includes(run));
  const replayed = runs.some((run) => run.replay > 0);
  return [
    `Before, the model answers ${percent(before)} of the old commands right.`,
    lost.length > 0 && `As trained, less is left: ${list(lost.map(shown))}.`,
    kept.length > 0 &&
      `As trained, ${list(kept.map(shown))} still ${kept.length === 1 ? 'has' : 'have'} them${replayed ? ', with old strings mixed into each batch' : ''}.`,
    back.length > 0 && `Unplugged, the old skills are back with ${list(back.map((run) => run.name))}.`,
    gone.length > 0 &&
      `Unplugged, they did not come back with ${list(gone.map(({ name, unplugged = 0 }) => `${name} (${percent(unplugged)})`))}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
