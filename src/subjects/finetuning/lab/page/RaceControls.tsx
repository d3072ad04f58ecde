import { type RefObject, useId } from 'react';
import { formatNumber } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { words } from '../../words/en/lab.ts';
import { isUnfinished, phaseOf } from '../labState.ts';
import { roughly, secondsLeft } from '../pace.ts';
import styles from './lab.module.css';
import type { Handle } from './useLab.ts';

interface Props {
  ref: RefObject<HTMLDivElement | null>;
  handle: Handle;
  /** A prediction is to be made first. */
  waits: boolean;
  onStart(): void;
  onAnotherSeed: (() => void) | undefined;
}

/** Start, pause, go on, stop; and where the race stands. */
export function RaceControls({ ref, handle, waits, onStart, onAnotherSeed }: Props) {
  const id = useId();
  const { lab, send, stop } = handle;
  const phase = phaseOf(lab);
  const under = phase === 'training' || phase === 'paused' || phase === 'waiting';
  const each = (which: 'training' | 'paused', kind: 'pause' | 'resume') => {
    for (const run of lab.runs) if (run.phase === which) send({ kind, run: run.id });
  };
  return (
    <div ref={ref} className={styles.controls} data-lab="controls">
      <div className={styles.row}>
        <Button
          primary={!under}
          aria-disabled={lab.worker === 'lost' || waits}
          aria-describedby={waits ? id : undefined}
          onClick={() => {
            if (lab.worker !== 'lost' && !waits) onStart();
          }}
        >
          {phase === 'none' ? words.raceControls.startRace : words.raceControls.startAnew}
        </Button>
        {phase === 'training' && (
          <Button onClick={() => each('training', 'pause')}>{words.raceControls.pause}</Button>
        )}
        {phase === 'paused' && (
          <Button onClick={() => each('paused', 'resume')}>{words.raceControls.goOn}</Button>
        )}
        {under && phase !== 'waiting' && <Button onClick={stop}>{words.raceControls.stopHere}</Button>}
        {phase === 'done' && onAnotherSeed && lab.worker === 'ready' && (
          <Button onClick={onAnotherSeed}>{words.raceControls.repeatWithAnother}</Button>
        )}
      </div>
      <p id={id} className={styles.status} role="status">
        {waits ? waitingLine(handle) : statusLine(handle)}
      </p>
      {phase !== 'none' && <p className={styles.pace}>{paceLine(handle)}</p>}
    </div>
  );
}

/** Why another race does not start yet, beside where the one before stands. */
const waitingLine = (handle: Handle): string =>
  phaseOf(handle.lab) === 'none'
    ? words.raceControls.predictFirstOr
    : `${statusLine(handle)} ${words.raceControls.anotherRace}`;

/** Changes only when the race does, so that it may be read out. */
function statusLine({ lab }: Handle): string {
  const { worker, runs } = lab;
  const phase = phaseOf(lab);
  if (worker === 'lost') return words.raceControls.nothingCanBe;
  if (phase === 'none')
    return worker === 'ready' ? words.raceControls.modelLoaded : words.raceControls.modelBeingLoaded;
  if (phase === 'waiting') return words.raceControls.startsSoonModel;
  if (phase === 'paused') return words.raceControls.paused;
  if (phase === 'done') return words.raceControls.raceOver;
  const seed = runs.find(isUnfinished)?.seed;
  const running = runs.filter((run) => run.phase === 'training').length;
  return words.raceControls.trainingWithSeed(running, seed);
}

/** Changes all the time, so it is not read out. */
function paceLine({ lab }: Handle): string {
  const { runs } = lab;
  const steps = runs.reduce((sum, run) => sum + run.step, 0);
  const all = runs.reduce((sum, run) => sum + run.setup.steps, 0);
  const left = phaseOf(lab) === 'done' ? undefined : secondsLeft(runs);
  const counts = [formatNumber(steps), formatNumber(all)] as const;
  return left === undefined
    ? words.raceControls.pace(...counts)
    : words.raceControls.paceAndLeft(...counts, roughly(left));
}
