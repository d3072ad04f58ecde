import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Lab } from '../lab/Lab.tsx';
import { presetIds } from '../lab/presets.ts';
import type { Rates } from '../lab/race.ts';
import { latest } from '../progress/record.ts';
import { recordAttempt, useProgress } from '../progress/store.ts';
import { saveTrained } from '../progress/trained.ts';
import { base, href } from './paths.ts';

/** Quiet time before the address is rewritten: it costs more than all the rest, and Safari limits it. */
const WRITE_AFTER_MS = 250;

const spawn = () => new Worker(new URL('../lab/lab.worker.ts', import.meta.url), { type: 'module' });

/** A prediction is kept like those of the figures: never scored. */
const slotOf = (preset: string) =>
  ({ question: `lab-${preset}`, asked: 'prediction', version: 1, aliases: [] }) as const;

/** The lab with its set-up in the address, and what is kept of it. */
export function LabIsland({ rates }: { rates: Rates }) {
  const [search, setSearch] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setSearch(location.search), []);
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

  const change = useCallback((query: string) => {
    setSearch(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => history.replaceState(history.state, '', `${location.pathname}?${query}${location.hash}`),
      WRITE_AFTER_MS,
    );
  }, []);
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
