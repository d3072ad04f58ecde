import { useCallback, useMemo } from 'react';
import { useQuery } from '../../../../client/useQuery.ts';
import { latest } from '../../../../progress/attempts/record.ts';
import { recordAttempt, useProgress } from '../../../../progress/store.ts';

import { base } from '../../../../ui/href.ts';
import type { LabSettings } from '../../settings.ts';
import { figureAddress } from '../figureAddress.ts';

import { type PresetId, presetIds } from '../presets.ts';
import type { Rates } from '../race.ts';
import { slotOf } from '../slots.ts';
import { saveTrained } from '../trained.ts';
import { Lab } from './Lab.tsx';

const spawn = () => new Worker(new URL('../worker/lab.worker.ts', import.meta.url), { type: 'module' });

/** The query with the race of a lesson, `?preset=lora`, called by its own name. */
function withPresetOf(search: string, { presets }: LabSettings): string {
  const query = new URLSearchParams(search);
  const preset = presets[query.get('preset') ?? ''];
  if (preset === undefined) return search;
  query.set('preset', preset);
  return `?${query}`;
}

/** The lab with its set-up in the address, and what is kept of it. */
export function LabIsland({ rates, settings }: { rates: Rates; settings: LabSettings }) {
  const [search, change] = useQuery();
  const attempts = useProgress((state) => state.attempts);
  const predicted = useMemo(
    () =>
      Object.fromEntries(
        presetIds.flatMap((preset) => {
          const choice = latest(attempts, slotOf(preset, settings))?.attempt.choice[0];
          return choice === undefined ? [] : [[preset, choice]];
        }),
      ),
    [attempts, settings],
  );

  const keep = useCallback(
    (preset: PresetId, value: string, correct: boolean) => {
      const { question, asked, version } = slotOf(preset, settings);
      recordAttempt({ question, asked, version, choice: [value], correct, hints: 0 });
    },
    [settings],
  );

  return (
    <Lab
      rates={rates}
      search={withPresetOf(search ?? '', settings)}
      onSearch={change}
      spawn={spawn}
      wasm={true}
      predicted={predicted}
      onPredicted={keep}
      onHandOver={(trained) =>
        saveTrained(document.documentElement.dataset.course ?? '', { ...trained, at: Date.now() })
      }
      figure={settings.figure && figureAddress(settings.figure)}
      folder={`${base}lab/`}
    />
  );
}
