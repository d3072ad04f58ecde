import { useEffect, useMemo, useRef, useState } from 'react';
import { FrameTable } from '../../../../figures/parts/DataTable.tsx';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import fields from '../../parts/fields.module.css';
import { words } from '../../words/en/lab.ts';
import { decode, encode } from '../address.ts';
import { evaluationsTable } from '../curves.ts';
import { addsParameters } from '../engine/parameters.ts';
import { taskWords } from '../engine/tasks.ts';
import { phaseOf } from '../labState.ts';
import { examplesSentence, type Prediction, predictionFor } from '../prediction.ts';
import { type PresetId, presetOf, presets } from '../presets.ts';
import { BOUNDS, laneNames, type Race, type Rates } from '../race.ts';
import { resultsOf } from '../results.ts';
import { loadStored, type StoredRace, storedFile, storedRuns } from '../stored.ts';
import { verdict } from '../verdict.ts';
import { ByHand } from './ByHand.tsx';
import { bringToTop } from './bringToTop.ts';
import { Curves, type DrawnRun } from './Curves.tsx';
import { DeltaPart, type HandedOver } from './DeltaPart.tsx';
import { Keep } from './Keep.tsx';
import styles from './lab.module.css';
import { OldSkills } from './OldSkills.tsx';
import { Predict } from './Predict.tsx';
import { PresetChoice } from './PresetChoice.tsx';
import { RaceControls } from './RaceControls.tsx';
import { RaceSetup } from './RaceSetup.tsx';
import { SeedDots } from './SeedDots.tsx';
import { Standings } from './Standings.tsx';
import { Troubles } from './Troubles.tsx';
import { useHidden } from './useHidden.ts';
import { useLab } from './useLab.ts';

export interface LabProps {
  /** Learning rates the sweep found. */
  rates: Rates;
  /** The query of the address, which holds the whole set-up. */
  search: string;
  onSearch(query: string): void;
  spawn(): Worker;
  /** Whether WebAssembly is wished for. */
  wasm: boolean;
  /** What was predicted on an earlier visit, by preset. */
  predicted: Readonly<Record<string, string>>;
  /** Called once the race has shown what is so. */
  onPredicted(preset: PresetId, value: string, correct: boolean): void;
  onHandOver(trained: HandedOver): boolean;
  /** Address of the figure that shows a trained ΔQ, where the course has one. */
  figure?: string | undefined;
  /** Address of the folder with the stored runs. */
  folder: string;
}

/** The same race whatever its seeds. */
const kindOf = (race: Race) => JSON.stringify({ ...race, seed: 0, seeds: 0 });

/** Other steps or rates leave the question as it is, and with it what was predicted. */
const questionOf = ({ task }: Race, prediction: Prediction | undefined) =>
  JSON.stringify([task, prediction?.ask, prediction?.choices]);

/** Fine-tuning as a race between methods: predict, train, look, try. */
export function Lab(props: LabProps) {
  const { rates, search, onSearch, predicted, onPredicted } = props;
  const { race, notes } = useMemo(() => decode(search, rates), [search, rates]);
  const handle = useLab(props.spawn, props.wasm);
  const { lab, begin, anotherSeed } = handle;
  const controls = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLElement>(null);
  const [guesses, setGuesses] = useState<Readonly<Record<string, string>>>({});
  const [stored, setStored] = useState<StoredRace>();
  const [storedFault, setStoredFault] = useState(false);
  const phase = phaseOf(lab);
  const hidden = useHidden(phase === 'training' || phase === 'waiting');

  const preset = presetOf(race, rates);
  const kind = kindOf(race);
  const prediction = useMemo(() => predictionFor(race, preset), [race, preset]);
  const question = questionOf(race, prediction);
  // A race that is kept is predicted for itself alone.
  const guess = guesses[kind] ?? (preset ? predicted[preset] : guesses[question]);

  const shown: { race: Race; runs: readonly DrawnRun[] } | undefined = stored
    ? { race: stored.race, runs: storedRuns(stored) }
    : lab.race
      ? { race: lab.race, runs: lab.runs }
      : undefined;
  const results = useMemo(() => (shown ? resultsOf(shown.race, shown.runs) : []), [shown]);
  const over = stored !== undefined || phase === 'done';
  const concerned = over && shown !== undefined && kindOf(shown.race) === kind;
  const truth = concerned ? prediction?.truth(results) : undefined;

  // What was predicted is kept once it is known whether it came true.
  const kept = useRef('');
  useEffect(() => {
    if (!preset || truth === undefined || !guess || kept.current === kind || predicted[preset]) return;
    kept.current = kind;
    onPredicted(preset, guess, guess === truth);
  }, [preset, truth, guess, kind, predicted, onPredicted]);

  function start() {
    setStored(undefined);
    setStoredFault(false);
    begin(race);
    bringToTop(controls.current);
  }

  async function showStored() {
    try {
      setStored(await loadStored(props.folder + storedFile(preset ?? 'methods')));
      setStoredFault(false);
      bringToTop(controls.current);
    } catch {
      setStoredFault(true);
    }
  }

  const names = lab.race ? laneNames(lab.race.lanes) : [];
  const firstSeed = lab.race?.seed;
  const mine = lab.runs.filter((run) => run.held && run.seed === firstSeed);
  const askable = mine
    .filter((run) => run.phase === 'done' || run.phase === 'paused')
    .map((run) => ({
      id: run.id,
      run,
      name: names[run.lane] ?? '',
      unplugs: addsParameters(run.setup.method),
      summary: run.summary,
    }));
  const waits = prediction !== undefined && guess === undefined;

  return (
    <div className={styles.root}>
      {notes.length > 0 && (
        <ul className={fields.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <PresetChoice chosen={preset} onChoose={(id) => onSearch(encode(presets[id].race(rates), rates))} />
      <p>{words.lab.newCommandShall(taskWords(race.task).name, taskWords(race.task).says)}</p>
      <RaceSetup race={race} rates={rates} onChange={(next) => onSearch(encode(next, rates))} />
      {prediction && (
        <Predict
          key={kind}
          ask={prediction.ask}
          choices={prediction.choices}
          outcome={(value) => {
            if (truth === undefined) return words.lab.raceWillShow;
            const verb = value === '' ? '' : value === truth ? words.lab.soCame : words.lab.cameOtherwise;
            return verb + prediction.answer(results);
          }}
          predicted={guess}
          onPredict={(value) => setGuesses({ ...guesses, [kind]: value, [question]: value })}
        />
      )}
      <RaceControls
        ref={controls}
        handle={handle}
        waits={waits}
        onStart={start}
        onAnotherSeed={
          !stored && lab.race && lab.race.seeds < BOUNDS.seeds[1]
            ? () => {
                anotherSeed();
                const seeds = (lab.race?.seeds ?? race.seeds) + 1;
                if (concerned) onSearch(encode({ ...race, seeds }, rates));
              }
            : undefined
        }
      />
      <Troubles handle={handle} hidden={hidden} onStored={stored ? undefined : showStored} />
      {storedFault && (
        <p className={styles.trouble} role="alert">
          {words.lab.storedRunCould}
        </p>
      )}
      {shown && (
        <section ref={stage} className={styles.stage} aria-label={words.lab.race}>
          {stored && <p className={styles.stored}>{words.lab.storedRunTrained}</p>}
          <Curves runs={shown.runs} steps={shown.race.steps} firstSeed={shown.race.seed} />
          <div className={styles.verdict} role="status" data-lab="verdict">
            {over && (
              <p>
                <strong>{words.lab.whatHappened}</strong>
                {[verdict(results), examplesSentence(results)].filter(Boolean).join(' ')}
              </p>
            )}
          </div>
          <Standings race={shown.race} runs={shown.runs} />
          {results.some(({ exact }) => exact.length > 1) && <SeedDots results={results} />}
          <Disclosure className={styles.data} summary={words.lab.everyEvaluationTable}>
            <FrameTable table={evaluationsTable(shown.race, shown.runs)} />
          </Disclosure>
          <Keep race={shown.race} runs={shown.runs} stage={stage} />
        </section>
      )}
      <ByHand handle={handle} task={lab.race?.task ?? race.task} held={askable} />
      <OldSkills
        handle={handle}
        task={lab.race?.task ?? race.task}
        replay={lab.race?.replay ?? 0}
        runs={askable.flatMap(({ summary, ...rest }) => (summary ? [{ ...rest, summary }] : []))}
      />
      <DeltaPart
        handle={handle}
        runs={askable.filter(({ run }) => ['lora', 'full'].includes(run.setup.method.id))}
        onHandOver={props.onHandOver}
        figure={props.figure}
      />
    </div>
  );
}
