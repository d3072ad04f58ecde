import { type ComponentProps, type CSSProperties, memo, useMemo } from 'react';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { useCalm } from '../../../../figures/parts/useCalm.ts';
import { formatFixed } from '../../../../notation/format.ts';
import { entryOfA, entryOfB, spread, tonesOf, tonesOfLayer } from './example.ts';
import { Halftone } from './Halftone.tsx';
import { Inked } from './Inked.tsx';
import { lettered } from './Letter.tsx';
import styles from './layers.module.css';
import { readLayers } from './layersModel.ts';
import lora from './lora.module.css';
import { LAYERS, type LoraState } from './model.ts';
import { RankSlider } from './RankSlider.tsx';
import type { ViewProps } from './view.ts';
import { words } from './words/drawn.ts';

/** Cells of a strip whose matrix has so many dots. */
const cellsOf = (dots: number): number => Math.round(dots * 0.8);

/** Of the width of a column of A, and of the height of a row of B: what is left parts it from the next. */
const SOLID = 0.9;

interface StripProps extends ComponentProps<typeof Inked> {
  className: string | undefined;
  style: CSSProperties;
  /** Cells across and down. */
  across: number;
  down: number;
}

const Strip = ({ className, style, across, down, ...cells }: StripProps) => (
  <div className={className} style={style}>
    <svg
      className={lora.fill}
      viewBox={`0 0 ${across} ${down}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <Inked {...cells} />
    </svg>
  </div>
);

/** Columns of A and rows of B in solid cells, the stronger the larger their entries; drawn wider than to scale. */
function Factors({ d, k, layers, cells }: { d: number; k: number; layers: number[]; cells: number }) {
  const rank = layers.length;
  const style = { '--rank': 0, '--line': `calc(${rank} * var(--strip))` } as CSSProperties;
  const rows = spread(d, cells);
  const columns = spread(k, cells);
  return (
    <>
      <Strip
        className={lora.stripA}
        style={style}
        across={rank}
        down={cells}
        width={SOLID}
        height={1}
        cells={layers.flatMap((l, x) => rows.map((i, y) => ({ x, y, size: entryOfA(i, l, d) })))}
      />
      <Strip
        className={lora.stripB}
        style={style}
        across={cells}
        down={rank}
        width={1}
        height={SOLID}
        cells={layers.flatMap((l, y) => columns.map((j, x) => ({ x, y, size: 100 * entryOfB(l, j, k) })))}
      />
    </>
  );
}

/** The layers of rank 1, each with its column and its row, or their sum. */
const Printed = memo(function Printed({
  of,
  layers,
  dots,
  alone = false,
}: {
  of: Pick<LoraState, 'd' | 'k' | 'i' | 'j'>;
  layers: number[];
  dots: number;
  /** One layer by itself, not the sum up to it. */
  alone?: boolean;
}) {
  const { d, k, i, j } = of;
  const only = layers[0];
  const rank = layers.length;
  const tones = useMemo(
    () => (alone ? tonesOfLayer(d, k, only ?? 0, dots) : tonesOf(d, k, rank, dots)),
    [d, k, alone, only, rank, dots],
  );
  return (
    <>
      <Factors d={d} k={k} layers={layers} cells={cellsOf(dots)} />
      <div className={lora.sheet}>
        <Halftone tones={tones} columns={dots} className={lora.fill} />
        <i
          className={`${styles.entry} ${picture.long}`}
          style={{ left: `${(100 * (j - 0.5)) / k}%`, top: `${(100 * (i - 0.5)) / d}%` }}
        />
      </div>
    </>
  );
});

const signed = (value: number): string => `${value < 0 ? '' : '+'}${formatFixed(value, 4)}`;

/** The marked entry, layer by layer, as steps up and down. */
function Steps({ state }: { state: LoraState }) {
  const readings = readLayers(state);
  const last = readings.at(-1)?.sum ?? 0;
  const ends = [0, ...readings.map(({ sum }) => sum)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const share = (value: number) => (100 * (high - value)) / (high - low || 1);
  const bar = (from: number, to: number) => ({
    top: `${Math.min(share(from), share(to))}%`,
    height: `max(1.5px, ${Math.abs(share(from) - share(to))}%)`,
  });
  return (
    <div className={`${styles.steps} ${picture.long}`} aria-hidden="true">
      <b>
        {words.entryByLayer}
        <br />
        {words.layerByLayer}
      </b>
      <div className={styles.bars} style={{ '--zero': `${share(0)}%` } as CSSProperties}>
        {readings.map(({ layer, product, sum }) => (
          <span key={layer}>
            <i className={lora.inked} style={bar(sum - product, sum)} />
          </span>
        ))}
        <span>
          <i className={`${styles.total} ${lora.inked}`} style={bar(0, last)} />
        </span>
      </div>
      <div className={styles.values}>
        {readings.map(({ layer, product }) => (
          <small key={layer}>
            {signed(product).replace('0.', '.')}
            <br />
            {layer}
          </small>
        ))}
        <b>
          {signed(last).replace('0.', '.')}
          <br />
          {words.sum}
        </b>
      </div>
    </div>
  );
}

const each = Array.from({ length: LAYERS }, (_, l) => [l]);

/** ΔQ as a sum of layers of rank 1. */
export function LayersView({ state, set, covered, dots }: ViewProps) {
  const { d, k, r, i, j } = state;
  const of = useMemo(() => ({ d, k, i, j }), [d, k, i, j]);
  const layers = useMemo(() => Array.from({ length: r }, (_, l) => l), [r]);
  // A layer follows the finger; the sum may come a moment after.
  const summed = useCalm(layers);
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`}>
        <div className={styles.tiles}>
          {each.map((layer, l) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a layer is known by its place
            <div key={l} className={styles.tile}>
              <div className={styles.square}>
                {l < r ? (
                  <Printed of={of} layers={layer} dots={dots / 2} alone />
                ) : (
                  <div className={lora.outline} />
                )}
              </div>
              <small className={picture.long}>{words.layer(l + 1)}</small>
              {l < r - 1 && <b className={styles.sign}>+</b>}
            </div>
          ))}
        </div>
        <Steps state={state} />
        <div className={styles.sum}>
          <b className={styles.equals}>=</b>
          <div className={styles.square}>
            <Printed of={of} layers={summed} dots={dots} />
          </div>
          <b className={styles.name}>
            <Named long={lettered(words.ofRank(r))} short={lettered(words.ofRankShort(r))} />
          </b>
          <b className={`${styles.nameA} ${lora.isTrained}`}>{lettered(words.a)}</b>
          <b className={`${styles.nameB} ${lora.isTrained}`}>{lettered(words.b)}</b>
        </div>
        <small className={`${lora.note} ${picture.long}`}>{words.wider}</small>
      </div>
      <div className={controls.controls}>
        <RankSlider
          rank={r}
          set={set}
          max={LAYERS}
          ticks={[1, 2, 3, 4]}
          valueText={words.plainRank}
          disabled={covered}
        />
      </div>
    </>
  );
}
