import type { DrawnRun } from './page/Curves.tsx';
import type { PresetId } from './presets.ts';
import type { Race } from './race.ts';
import type { Evaluation, Summary } from './worker/protocol.ts';

/** A preset's race as it went elsewhere, written by `npm run store` and fetched where a browser cannot train. */
export interface StoredRace {
  race: Race;
  runs: { lane: number; seed: number; losses: number[]; evaluations: Evaluation[]; summary: Summary }[];
}

/** Address of a preset's stored race, below that of the folder. */
export const storedFile = (preset: PresetId) => `stored-${preset}.json`;

/** Fetches a stored race; throws where it cannot be had. */
export async function loadStored(address: string): Promise<StoredRace> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const stored = (await response.json()) as Partial<StoredRace>;
  if (!stored.race || !Array.isArray(stored.runs)) throw new Error(`no stored race at ${address}`);
  return stored as StoredRace;
}

/** Its runs as the charts and tables take them. */
export const storedRuns = ({ runs }: StoredRace): DrawnRun[] =>
  runs.map(({ lane, seed, losses, evaluations, summary }) => ({
    id: `stored.${lane}.${seed}`,
    lane,
    seed,
    losses,
    evaluations,
    summary,
    fault: null,
    step: summary.step,
    trainable: summary.trainable,
    share: summary.share,
    msPerStep: summary.msPerStep,
  }));
