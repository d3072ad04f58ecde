import { useCallback, useEffect, useState } from 'react';
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

interface Props extends FigureProps<LoraState> {
  /** Told what the learner predicted, or that they asked just to be shown. */
  onGuess?(guess: Guess): void;
}

/** ΔQ = A·B to scale, for any rank, with its count, its walk and each of its entries. */
export function LoraDecomposition({ state: given, set, uid, onGuess }: Props) {
  const state = fitted(given);
  const { d, k, r } = state;
  const [mounted, setMounted] = useState(false);
  const [guess, setGuess] = useState<Guess>();
  const [asked] = useState(r);
  const [lit, setLit] = useState<Part>();
  const [hover, setHover] = useState<Entry>();
  useEffect(() => setMounted(true), []);
  // A rank that came from elsewhere (a link, a question) has shown its count already.
  useEffect(() => {
    if (r !== asked) setGuess((made) => made ?? { r: asked });
  }, [r, asked]);
  const { product, complete } = useProduct(d, k);
  const ready = complete || r <= AT_ONCE;
  const awaiting = mounted && guess === undefined && r === asked;
  const read = { ...state, ...hover };
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
      onGuess?.(made);
    },
    [onGuess],
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
        ready={ready}
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
      <EntryReading state={read} uid={uid} ready={ready} />
      <EntryChooser d={d} k={k} i={state.i} j={state.j} onPick={pick} />
      <Legend state={state} />
    </div>
  );
}

export const widget: Widget<LoraState> = { still: false, Figure: LoraDecomposition, describe, table };
