import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { CountPanel, type Guess } from './CountPanel.tsx';
import { EntryChooser, EntryReading } from './EntryReader.tsx';
import { Formula } from './Formula.tsx';
import { LayerRank } from './LayerRank.tsx';
import { Legend } from './Legend.tsx';
import styles from './lora.module.css';
import { type Entry, Matrices } from './Matrices.tsx';
import type { LoraState } from './model.ts';
import { ProductWalk } from './ProductWalk.tsx';
import type { SampledProduct } from './product.ts';
import { words } from './words/figure.ts';

interface Props {
  state: LoraState;
  set(change: Partial<LoraState>): void;
  uid: string;
  /** The rank that is asked about, and whether the learner is still to predict. */
  asked: number;
  awaiting: boolean;
  guess: Guess | undefined;
  onGuess(guess: Guess): void;
  product: SampledProduct | undefined;
  readyFor(rank: number): boolean;
}

/** The first view: ΔQ = A·B to scale, with its count, its walk and each of its entries. */
export function ProductView({ state, set, uid, asked, awaiting, guess, onGuess, product, readyFor }: Props) {
  const { d, k } = state;
  const [hover, setHover] = useState<Entry>();
  const read = useMemo(() => ({ ...state, ...hover }), [state, hover]);
  // Strips and count follow the finger; the numbers may come a frame later, so that no single task grows long.
  const later = useDeferredValue(read);
  const pick = useCallback(
    (entry: Entry) => {
      setHover(undefined);
      set(entry);
    },
    [set],
  );
  const walk = useCallback((t: number) => set({ t }), [set]);

  return (
    <div className={styles.view}>
      <Formula state={state} />
      <Matrices
        state={read}
        uid={uid}
        onHover={setHover}
        onPick={pick}
        product={product}
        later={later}
        ready={readyFor(later.r)}
      >
        <CountPanel
          state={state}
          uid={uid}
          asked={asked}
          awaiting={awaiting}
          guess={guess}
          onGuess={onGuess}
        />
      </Matrices>
      <fieldset className={styles.controls} disabled={awaiting}>
        <legend className="visually-hidden">{words.controls}</legend>
        <LayerRank state={state} onChange={(rank) => set({ r: rank, t: 2 })} />
        <ProductWalk t={state.t} onMove={walk} uid={uid} />
      </fieldset>
      <EntryReading state={later} uid={uid} ready={readyFor(later.r)} />
      <EntryChooser d={d} k={k} i={state.i} j={state.j} onPick={pick} />
      <Legend d={d} k={k} r={later.r} />
    </div>
  );
}
