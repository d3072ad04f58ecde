import { words } from '../words/en/labVerdict.ts';
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
  const said = words.forgetting;
  if (runs.length === 0) return '';
  const kept = runs.filter((run) => before - run.trained < KEPT);
  const lost = runs.filter((run) => !kept.includes(run));
  const shown = ({ name, trained }: OldSkills) => words.named(name, percent(trained));
  const back = runs.filter((run) => run.unplugged !== undefined && before - run.unplugged < KEPT);
  const gone = runs.filter((run) => run.unplugged !== undefined && !back.includes(run));
  const replayed = runs.some((run) => run.replay > 0);
  return [
    said.before(percent(before)),
    lost.length > 0 && said.lost(list(lost.map(shown))),
    kept.length > 0 && said.kept(kept.length, list(kept.map(shown)), replayed),
    back.length > 0 && said.back(list(back.map((run) => run.name))),
    gone.length > 0 &&
      said.gone(list(gone.map(({ name, unplugged = 0 }) => words.named(name, percent(unplugged))))),
  ]
    .filter(Boolean)
    .join(' ');
}
