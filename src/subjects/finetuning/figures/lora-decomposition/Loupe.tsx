import { memo } from 'react';
import { entryOfA, entryOfB, tone } from './example.ts';
import { Inked } from './Inked.tsx';
import lora from './lora.module.css';
import type { LoraState } from './model.ts';
import styles from './moment.module.css';

/** Rows and columns of ΔQ that are seen, the size of a cell, and the space between the parts. */
const SEEN = 5;
const CELL = 10;
const GAP = 9;
/** The side of an entry under the loupe, in sides of the matrix. */
const SIDE = 0.06;
/** So many times it magnifies. */
export const timesOf = (d: number, k: number): number => Math.round(SIDE * Math.max(d, k));
/** Entries of a row of A that are seen where the rank is higher: the last one is cut off. */
const MOST = 4;

interface Props {
  of: Pick<LoraState, 'd' | 'k' | 'r' | 'i' | 'j'>;
  /** Or up to the marked entry. */
  whole?: boolean;
}

/** What lies around the marked entry: the row of A, the column of B, and the entry they make. */
export const Loupe = memo(function Loupe({ of, whole = true }: Props) {
  const { d, k, r, i, j } = of;
  const more = r > MOST;
  const shown = more ? MOST + 1 : r;
  // The marked entry stands in the third row and the fourth column.
  const row = (n: number) => Math.min(d - 1, Math.max(0, i - 1 + n - 2));
  const column = (n: number) => Math.min(k - 1, Math.max(0, j - 1 + n - 3));
  const edge = more ? 0 : GAP;
  const at = (l: number) => edge + (more ? (l - 0.5) * CELL : l * CELL);
  const far = edge + (more ? MOST + 0.5 : r) * CELL + GAP;
  const side = far + SEEN * CELL + GAP;
  const seen = Array.from({ length: SEEN }, (_, n) => n);
  const layers = Array.from({ length: shown }, (_, l) => l);
  const every = Array.from({ length: r }, (_, l) => l);
  const rowsOfA = seen.map((n) => every.map((l) => entryOfA(row(n), l, d)));
  const columnsOfB = seen.map((n) => every.map((l) => entryOfB(l, column(n), k)));
  const entry = (y: number, x: number) =>
    tone(
      every.reduce((sum, l) => sum + (rowsOfA[y]?.[l] ?? 0) * (columnsOfB[x]?.[l] ?? 0), 0),
      r,
    );
  return (
    <div style={{ inlineSize: `calc(${(side / CELL) * SIDE} * var(--s))` }}>
      <svg className={lora.loupe} viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
        <Inked
          width={CELL - 1}
          cells={layers.flatMap((l) =>
            seen.flatMap((n) => [
              { x: at(l), y: far + n * CELL, size: rowsOfA[n]?.[l] ?? 0 },
              { x: far + n * CELL, y: at(l), size: 100 * (columnsOfB[n]?.[l] ?? 0) },
            ]),
          )}
        />
        {seen.flatMap((y) =>
          seen.map(
            (x) =>
              (whole || y < 2 || (y === 2 && x < 4)) && (
                <circle
                  key={`${y} ${x}`}
                  cx={far + (x + 0.45) * CELL}
                  cy={far + (y + 0.45) * CELL}
                  r={CELL * 0.46 * Math.sqrt(Math.max(0.08, entry(y, x)))}
                />
              ),
          ),
        )}
        <g className={styles.loupeMark}>
          <rect x={edge - 1.5} y={far + 2 * CELL - 1.5} width={far - edge - GAP + 2} height={CELL + 2} />
          <rect x={far + 3 * CELL - 1.5} y={edge - 1.5} width={CELL + 2} height={far - edge - GAP + 2} />
          <rect x={far + 3 * CELL - 1.5} y={far + 2 * CELL - 1.5} width={CELL + 2} height={CELL + 2} />
        </g>
      </svg>
    </div>
  );
});
