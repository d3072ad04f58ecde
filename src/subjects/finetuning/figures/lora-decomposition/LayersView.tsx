import { memo, useDeferredValue, useMemo, useRef } from 'react';
import { useClock } from '../../../../figures/parts/useClock.ts';
import { formatFixed } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { linked } from '../../../../ui/linked.tsx';
import { Letter, lettered } from './Formula.tsx';
import { SPREAD_OF_A, SPREAD_OF_B } from './factors.ts';
import { LayerRank } from './LayerRank.tsx';
import { layerGrids } from './layerGrid.ts';
import { readLayers } from './layersModel.ts';
import styles from './lora.module.css';
import { entrySpread, type LoraState, maxRank, shape } from './model.ts';
import { Picture } from './Picture.tsx';
import type { SampledProduct } from './product.ts';
import { usePainted } from './usePainted.ts';
import { useTones } from './useTones.ts';
import { words } from './words/layers.ts';

const bold = (text: string) => <b>{text}</b>;
const term = (text: string) => <span className={styles.term}>{text}</span>;
const total = (text: string) => <b className={styles.term}>{text}</b>;

interface Props {
  state: LoraState;
  set(change: Partial<LoraState>): void;
  product: SampledProduct | undefined;
}

const SIZE = 256;
const SMALL = 40;
/** Layers shown one by one under the sum. */
const SHOWN = 4;
/** The rank up to which layers are added by themselves, and the time for each. */
const PLAYED = 16;
const MS_PER_LAYER = 450;

const ofA = { mid: 0, spread: SPREAD_OF_A };
const ofB = { mid: 0, spread: SPREAD_OF_B };
const ofLayer = { mid: 0, spread: entrySpread(1) };

/** The last few layers, each small, as the terms of a sum. */
const Terms = memo(function Terms({
  d,
  k,
  r,
  scale,
}: {
  d: number;
  k: number;
  r: number;
  scale: Uint32Array | undefined;
}) {
  const terms = useMemo(
    () =>
      Array.from({ length: Math.min(r, SHOWN) }, (_, at) => {
        const layer = Math.max(0, r - SHOWN) + at + 1;
        return { layer, grid: layerGrids(d, k, layer, SMALL).layer };
      }),
    [d, k, r],
  );
  return (
    <p className={styles.terms} aria-hidden="true">
      <span>
        Δ<Letter>Q</Letter> ={r > SHOWN && ' … +'}
      </span>
      {terms.map(({ layer, grid }) => (
        <span key={layer} className={styles.termPicture}>
          <Picture grid={grid} scale={scale} shades={ofLayer} />
          <span>{layer < r && '+'}</span>
          <span>{layer}</span>
        </span>
      ))}
    </p>
  );
});

/** The entry being read, as the sum so far and what the newest layer adds. */
function Reading({ state }: { state: LoraState }) {
  const { i, j, r } = state;
  const newest = readLayers(state)[r - 1];
  if (!newest) return null;
  const { a, b, product, sum } = newest;
  const worked = `${formatFixed(a, 2)} · ${formatFixed(b, 4)} = ${formatFixed(product, 6)}`;
  const before = formatFixed(sum - product, 6);
  const said =
    r === 1
      ? words.first(i, j, worked)
      : words.further({ i, j, layer: r, before, product: worked, sum: formatFixed(sum, 6) });
  return <p className={styles.entry}>{linked(said, bold, term, total)}</p>;
}

/** ΔQ as a sum of layers of rank 1, added one at a time: the newest one beside the sum. */
export function LayersView({ state, set, product }: Props) {
  const { d, k, r } = state;
  const later = useDeferredValue(r);
  const sum = useRef<HTMLCanvasElement>(null);
  const low = useRef<HTMLSpanElement>(null);
  const high = useRef<HTMLSpanElement>(null);
  const scale = useTones(low, high);
  usePainted(sum, product, later, scale);
  const newest = useMemo(() => layerGrids(d, k, later, SIZE), [d, k, later]);
  const clock = useClock((t) => set({ r: Math.floor(t) }));
  const end = Math.min(PLAYED, maxRank(state));
  const go = (rank: number) => {
    clock.pause();
    set({ r: rank });
  };
  const proportions = { aspectRatio: `${k} / ${d}` };

  return (
    <div className={styles.view}>
      <p>{lettered(words.how)}</p>
      <div className={styles.pair}>
        <div className={styles.outer}>
          <p className={styles.label}>{linked(words.layer(later), bold)}</p>
          <Picture className={styles.outerRow} grid={newest.row} scale={scale} shades={ofB} />
          <Picture className={styles.outerColumn} grid={newest.column} scale={scale} shades={ofA} />
          <div className={styles.outerLayer} style={proportions}>
            <Picture grid={newest.layer} scale={scale} shades={ofLayer} />
          </div>
        </div>
        <div className={styles.outer}>
          <p className={styles.label}>{linked(words.sum(later, shape(d, k)), bold)}</p>
          <div className={styles.outerLayer} style={proportions}>
            <canvas ref={sum} width={Math.min(k, SIZE)} height={Math.min(d, SIZE)} />
          </div>
        </div>
      </div>
      <Terms d={d} k={k} r={later} scale={scale} />
      <div className={styles.controls}>
        <div className={styles.buttons}>
          <Button aria-disabled={r >= maxRank(state)} onClick={() => go(Math.min(maxRank(state), r + 1))}>
            {words.add}
          </Button>
          <Button aria-disabled={r <= 1} onClick={() => go(Math.max(1, r - 1))}>
            {words.take}
          </Button>
          <Button
            onClick={() => {
              if (clock.playing) clock.pause();
              else clock.play(1, end, (end - 1) * MS_PER_LAYER);
            }}
          >
            {clock.playing ? words.pause : words.play(end)}
          </Button>
        </div>
        <LayerRank state={state} onChange={go} />
      </div>
      <Reading state={{ ...state, r: later }} />
      <div className={styles.legend}>
        <p>
          {linked(words.legend, () => (
            <span className={styles.ramp} aria-hidden="true" />
          ))}
        </p>
      </div>
      <span ref={low} className={styles.low} hidden />
      <span ref={high} className={styles.high} hidden />
    </div>
  );
}
