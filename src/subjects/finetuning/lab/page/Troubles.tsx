import type { ReactNode } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { words } from '../../words/en/lab.ts';
import { phaseOf } from '../labState.ts';
import { roughly, secondsLeft, TOO_SLOW_S } from '../pace.ts';
import { laneNames } from '../race.ts';
import { capital } from '../verdict.ts';
import styles from './lab.module.css';
import type { Handle } from './useLab.ts';

interface Props {
  handle: Handle;
  /** Seconds this tab was hidden during the race. */
  hidden: number;
  /** Shows the stored run; undefined where it is on show. */
  onStored: (() => void) | undefined;
}

/** What goes wrong or slowly, each with a way on. Nothing else on the page waits for it. */
export function Troubles({ handle: { lab, restart }, hidden, onStored }: Props) {
  const { worker, notes, race, runs } = lab;
  const left = phaseOf(lab) === 'training' ? secondsLeft(runs) : undefined;
  const names = race ? laneNames(race.lanes) : [];
  const failed = worker === 'lost' ? [] : runs.filter((run) => run.fault !== null);
  return (
    <div className={styles.troubles} aria-live="polite">
      {notes.map(({ sentence }) => (
        <Trouble key={sentence} says={sentence}>
          {worker === 'lost' && <Button onClick={restart}>{words.troubles.loadModelAgain}</Button>}
          {worker === 'lost' && onStored && (
            <Button onClick={onStored}>{words.troubles.showStoredRun}</Button>
          )}
        </Trouble>
      ))}
      {failed.map(({ id, lane, seed, fault }) => (
        <Trouble key={id} says={words.troubles.fault(capital(names[lane] ?? ''), seed, fault ?? '')} />
      ))}
      {left !== undefined && left > TOO_SLOW_S && (
        <Trouble says={words.troubles.slow(roughly(left))}>
          {onStored && <Button onClick={onStored}>{words.troubles.showStoredRun}</Button>}
        </Trouble>
      )}
      {hidden >= 1 && <Trouble says={words.troubles.hidden(roughly(hidden))} />}
    </div>
  );
}

function Trouble({ says, children }: { says: string; children?: ReactNode }) {
  return (
    <div className={styles.trouble}>
      <p>{says}</p>
      {children && <div className={styles.row}>{children}</div>}
    </div>
  );
}
