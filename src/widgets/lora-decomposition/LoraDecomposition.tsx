import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { formatPercent } from '../../math/format.ts';
import { loraShare } from '../../math/lora.ts';
import { Slider } from '../../ui/Slider.tsx';
import type { FigureProps, Widget } from '../contract.ts';
import { CountPanel, type Guess } from './CountPanel.tsx';
import { EntryChooser, EntryReading } from './EntryReader.tsx';
import { Formula, Letter } from './Formula.tsx';
import { Legend } from './Legend.tsx';
import { counts, describe, fitted, type LoraState, maxRank, table } from './model.ts';
import { type Entry, Plane } from './Plane.tsx';
import type { Part } from './symbols.ts';
import { useProduct } from './useProduct.ts';
import { Walk } from './Walk.tsx';

/** Ranks whose layers are made on the spot; more come while the page is idle. */
const AT_ONCE = 64;

/** ΔQ = A·B to scale, for any rank, with its count, its walk and each of its entries. */
export function LoraDecomposition({ state: given, set, uid, predicted, predict }: FigureProps<LoraState>) {
  const state = useMemo(() => fitted(given), [given]);
  const { d, k, r } = state;
  const [mounted, setMounted] = useState(false);
  const [shown, setGuess] = useState<Guess>();
  const [asked] = useState(r);
  // What was predicted on an earlier visit stands beside the outcome again.
  const guess = shown ?? (predicted ? { r: asked, value: Number(predicted) } : undefined);
  const [lit, setLit] = useState<Part>();
  const [hover, setHover] = useState<Entry>();
  useEffect(() => setMounted(true), []);
  // A rank that came from elsewhere (a link, a question) has shown its count already.
  useEffect(() => {
    if (r !== asked) setGuess((made) => made ?? { r: asked });
  }, [r, asked]);
  const { product, complete } = useProduct(d, k);
  const readyFor = (rank: number) => complete || rank <= AT_ONCE;
  const awaiting = mounted && guess === undefined && r === asked;
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
  const decide = useCallback(
    (made: Guess) => {
      setGuess(made);
      if (made.value !== undefined) predict?.(String(made.value), made.value === counts(state).pair);
    },
    [predict, state],
  );
  const walk = useCallback((t: number) => set({ t }), [set]);

  return (
    <div className="lora" data-lit={lit}>
      <Formula state={state} light={setLit} />
      <Plane
        state={read}
        uid={uid}
        light={setLit}
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
          onGuess={decide}
          light={setLit}
        />
      </Plane>
      <fieldset className="lora-controls" disabled={awaiting}>
        <legend className="visually-hidden">Rank and walk</legend>
        <Slider
          label={
            <>
              Rank&nbsp;<Letter>r</Letter>
            </>
          }
          name="Rank r"
          tone="train"
          scale="log"
          value={r}
          min={1}
          max={maxRank(state)}
          presets={[1, 4, 8, 64, 500, 1000].filter((preset) => preset <= maxRank(state))}
          mark={{ value: counts(state).breakEven, label: 'break-even' }}
          valueText={(rank) => `rank ${rank}, ${formatPercent(loraShare(d, k, rank))} of Q`}
          onChange={(rank) => set({ r: rank, t: 2 })}
        />
        <Walk t={state.t} onMove={walk} uid={uid} />
      </fieldset>
      <EntryReading state={later} uid={uid} ready={readyFor(later.r)} />
      <EntryChooser d={d} k={k} i={state.i} j={state.j} onPick={pick} />
      <Legend d={d} k={k} r={later.r} />
    </div>
  );
}

export const widget: Widget<LoraState> = { still: false, Figure: LoraDecomposition, describe, table };
