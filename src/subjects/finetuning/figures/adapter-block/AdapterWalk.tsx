import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { linked } from '../../../../ui/linked.tsx';
import { activate } from './activation.ts';
import { offsets } from './bottleneck.ts';
import { BAR_SCALE, type BlockState, view } from './model.ts';
import { D } from './toy.ts';
import styles from './walk.module.css';
import { type Cells, frameAt } from './walk.ts';
import { words } from './words.ts';

/** Where columns stand, in hundredths of the width; rows begin below the road that goes around. */
const X = { h: 0, narrow: 25, activated: 41, added: 66, plus: 83, out: 88 };
const WIDE = 12;
const TOP = 10;
const AROUND = 3;
/** Between rows of the narrow middle, of the height that rows have. */
const APART = 26;
const CELL = 8;

const says = words.walkView;
const at = (x: number) => `${x}%`;

/** The middle of a row, of so many. */
function rowAt(n: number, rows: number): number {
  const apart = rows === D ? 100 / D : Math.min(APART, 87.5 / Math.max(1, rows - 1));
  return TOP + ((100 - TOP) * (50 + (n - (rows - 1) / 2) * apart)) / 100;
}

/** A vector standing up: a bar for each of its numbers, to the right where it is positive. */
function Column({ x, values, scale, part }: { x: number; values: Cells; scale: number; part?: string }) {
  const middle = x + WIDE / 2;
  return (
    <g data-part={part}>
      {values.map((value, n) => {
        const y = rowAt(n, values.length);
        const long = (Math.min(1, Math.abs(value ?? 0) / scale) * WIDE) / 2;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a number is known by its place
          <g key={n}>
            <rect x={at(x)} y={at(y - CELL / 2)} width={at(WIDE)} height={at(CELL)} className={styles.cell} />
            <rect
              x={at((value ?? 0) < 0 ? middle - long : middle)}
              y={at(y - CELL / 2)}
              width={at(long)}
              height={at(CELL)}
              className={styles.value}
            />
            <line
              x1={at(middle)}
              y1={at(y - CELL / 2)}
              x2={at(middle)}
              y2={at(y + CELL / 2)}
              className={styles.zero}
            />
          </g>
        );
      })}
    </g>
  );
}

interface FanProps {
  from: number;
  to: number;
  sources: number;
  targets: number;
  weights: Float64Array;
  /** Sources whose terms have run; a part of the next one. */
  done: number;
  part: string;
}

/** A trained matrix as lines, as thick as its weights; those whose terms have run are dark. */
function Fan({ from, to, sources, targets, weights, done, part }: FanProps) {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) || 1;
  return (
    <g data-part={part}>
      {Array.from(weights, (weight, n) => {
        const source = Math.floor(n / targets);
        const [y1, y2] = [rowAt(source, sources), rowAt(n % targets, targets)];
        const gone = Math.min(1, Math.max(0, done - source));
        const line = { x1: at(from), y1: at(y1), strokeWidth: 0.5 + (3.5 * Math.abs(weight)) / most };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a weight is known by its place
          <g key={n}>
            <line {...line} x2={at(to)} y2={at(y2)} className={styles.weight} />
            {gone > 0 && (
              <line
                {...line}
                x2={at(from + (to - from) * gone)}
                y2={at(y1 + (y2 - y1) * gone)}
                className={styles.term}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}

/** The activation over -2 to 2. */
function curveOf(kind: BlockState['bend']): string {
  const points = Array.from({ length: 33 }, (_, n) => -2 + n / 8);
  return `M${points.map((x) => `${28 + x * 13} ${34 - activate(x, kind) * 13}`).join('L')}`;
}

/** An adapter with its numbers, from the vector that arrives to the one that leaves, and the road around. */
export function AdapterWalk({ state }: { state: BlockState }) {
  const { t, bend } = state;
  const { adapter, inner, h, m } = view(state);
  if (!adapter || !inner) return null;
  const scale = BAR_SCALE[state.place];
  const frame = frameAt(adapter, inner, t);
  const { downBias, up, upBias } = offsets(D, m);
  const share = (stop: number) => Math.min(1, Math.max(0, t - stop));
  const joined = share(3) * D;
  const road = (x1: number, y1: number, x2: number, y2: number, done: boolean) => (
    <line
      x1={at(x1)}
      y1={at(y1)}
      x2={at(x2)}
      y2={at(y2)}
      className={styles.road}
      data-done={done || undefined}
    />
  );
  const labels = [
    { key: 'h', x: X.h + WIDE / 2, name: <var>{says.h}</var>, note: says.numbers(D) },
    { key: 'down', x: 18.5, name: says.down, note: says.trained, trained: true },
    { key: 'bend', x: 39, name: says.bend, note: says.bent(m, words.activations[bend]) },
    { key: 'up', x: 59.5, name: says.up, note: says.trained, trained: true },
    { key: 'added', x: X.added + WIDE / 2, name: says.added, note: says.numbers(D) },
    {
      key: 'sum',
      x: X.out + WIDE / 2,
      name: <Named long={says.sum} short={says.sumShort} />,
      note: says.goesOn,
    },
  ];
  return (
    <div className={styles.walk}>
      <svg className={styles.drawing} aria-hidden="true">
        {road(WIDE / 2, TOP, WIDE / 2, AROUND, t > 3)}
        {road(WIDE / 2, AROUND, X.plus, AROUND, t > 3)}
        {road(X.plus, AROUND, X.plus, rowAt(D - 1, D), t > 3)}
        <Column x={X.h} values={Array.from(h)} scale={scale} part="h" />
        <Fan
          from={WIDE + 0.7}
          to={X.narrow - 0.7}
          sources={D}
          targets={m}
          weights={adapter.numbers.subarray(0, downBias)}
          done={share(0) * D}
          part="down"
        />
        <Column x={X.narrow} values={frame.narrow} scale={scale} />
        {Array.from({ length: m }, (_, n) => {
          const done = frame.activated[n] !== undefined;
          // biome-ignore lint/suspicious/noArrayIndexKey: a number is known by its place
          return <g key={n}>{road(X.narrow + WIDE, rowAt(n, m), X.activated, rowAt(n, m), done)}</g>;
        })}
        <Column x={X.activated} values={frame.activated} scale={scale} part="bend" />
        <Fan
          from={X.activated + WIDE + 0.7}
          to={X.added - 0.7}
          sources={m}
          targets={D}
          weights={adapter.numbers.subarray(up, upBias)}
          done={share(2) * m}
          part="up"
        />
        <Column x={X.added} values={frame.added} scale={scale} />
        {Array.from({ length: D }, (_, n) => {
          const [y, done] = [rowAt(n, D), n < joined];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a number is known by its place
            <g key={n}>
              {road(X.added + WIDE, y, X.out, y, done)}
              <svg x={at(X.plus)} y={at(y)} overflow="visible" aria-hidden="true">
                <circle r={6} className={styles.plus} data-done={done || undefined} />
                <path d="M-3.5 0h7M0 -3.5v7" className={styles.road} data-done={done || undefined} />
              </svg>
            </g>
          );
        })}
        <Column x={X.out} values={frame.out} scale={scale} part="out" />
        {m <= 3 && (
          <svg x="39%" y="10%" overflow="visible" className={picture.long} aria-hidden="true">
            <g transform="translate(-28 0)">
              <rect width={56} height={44} className={styles.cell} />
              <path d="M2 34H54" className={styles.zero} />
              <path d={curveOf(bend)} className={styles.curve} />
            </g>
          </svg>
        )}
      </svg>
      <p className={`${styles.around} ${picture.long}`}>
        <small>
          {linked(says.around, (name) => (
            <var key={name}>{name}</var>
          ))}
        </small>
      </p>
      {labels.map(({ key, x, name, note, trained }) => (
        <p key={key} className={styles.label} style={{ insetInlineStart: at(x) }}>
          <b data-trained={trained || undefined}>{name}</b>
          <small className={picture.long}>{note}</small>
        </p>
      ))}
    </div>
  );
}
