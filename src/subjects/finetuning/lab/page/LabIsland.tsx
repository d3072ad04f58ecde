import { useCallback, useMemo } from 'react';
import { useQuery } from '../../../../client/useQuery.ts';
import { latest } from '../../../../progress/attempts/record.ts';
import { saveTrained } from '../../../../progress/storage/trained.ts';
import { recordAttempt, useProgress } from '../../../../progress/store.ts';
import { base, href } from '../../../../ui/href.ts';
import { presetIds } from '../presets.ts';
import type { Rates } from '../race.ts';
import { Lab } from './Lab.tsx';

const spawn = () => new Worker(new URL('../worker/lab.worker.ts', import.meta.url), { type: 'module' });

/** A prediction is kept like those of the figures: never scored. */
const slotOf = (preset: string) =>
  ({ question: `lab-${preset}`, asked: 'prediction', version: 1, aliases: [] }) as const;

/** The lab with its set-up in the address, and what is kept of it. */
export function LabIsland({ rates }: { rates: Rates }) {
  const [search, change] = useQuery();
  const attempts = useProgress((state) => state.attempts);
  const predicted = useMemo(
    () =>
      Object.fromEntries(
        presetIds.flatMap((preset) => {
          const choice = latest(attempts, { ...slotOf(preset), aliases: [] })?.attempt.choice[0];
          return choice === undefined ? [] : [[preset, choice]];
        }),
      ),
    [attempts],
  );

  const keep = useCallback((preset: string, value: string, correct: boolean) => {
    const { question, asked, version } = slotOf(preset);
    recordAttempt({ question, asked, version, choice: [value], correct, hints: 0 });
  }, []);

  return (
    <Lab
      rates={rates}
      search={search ?? ''}
      known={search !== undefined}
      onSearch={change}
      spawn={spawn}
      wasm={true}
      predicted={predicted}
      onPredicted={keep}
      onHandOver={(trained) =>
        saveTrained(document.documentElement.dataset.course ?? '', { ...trained, at: Date.now() })
      }
      figure={`${href('lora')}?lora.view=target&lora.target=trained#figure-lora`}
      folder={`${base}lab/`}
    />
  );
}
