import type { CSSProperties, ReactNode } from 'react';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { entryOfA, entryOfB } from './example.ts';
import { FrozenBox } from './FrozenBox.tsx';
import { Inked } from './Inked.tsx';
import { lettered } from './Letter.tsx';
import lora from './lora.module.css';
import { type LoraState, shape } from './model.ts';
import styles from './sheet.module.css';
import { thick } from './thick.ts';
import { words } from './words/drawn.ts';

const CELL = 10;
const SEEN = 5;

/** What lies at the corner of the strips: so many numbers is each of them thick. */
function CornerLoupe({ state: { d, k, r }, uid }: { state: LoraState; uid: string }) {
  const shown = Math.min(r, 12);
  // What goes on beyond the loupe is cut off by it.
  const edge = r > shown ? 0 : 9;
  const far = edge + shown * CELL + 8;
  const side = far + SEEN * CELL + 9;
  return (
    <svg className={lora.loupe} viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <Inked
        width={CELL - 1}
        cells={Array.from(
          { length: shown * SEEN },
          (_, at) => [at % SEEN, Math.floor(at / SEEN)] as const,
        ).flatMap(([n, l]) => [
          { x: edge + l * CELL, y: far + n * CELL, size: entryOfA(n, l, d) },
          { x: far + n * CELL, y: edge + l * CELL, size: 100 * entryOfB(l, n, k) },
        ])}
      />
      <FrozenBox id={`${uid}-corner`} x={far} y={far} width={side} height={side} />
    </svg>
  );
}

interface Props {
  state: LoraState;
  uid: string;
  covered: boolean;
  loupe?: boolean;
  /** The rank that was guessed, drawn as an outline. */
  guessed?: number | undefined;
  /** What stands at the corner of the strips. */
  children?: ReactNode;
}

/** Q to scale, with the strips A and B outside of its corner. */
export function Sheet({ state, uid, covered, loupe = false, guessed, children }: Props) {
  const { d, k, r } = state;
  const vars = { '--d': d, '--k': k, '--r': r } as CSSProperties;
  const sized = (rows: number, columns: number) => !covered && <small>{shape(rows, columns)}</small>;
  return (
    <div
      className={`${picture.pic} ${styles.scaled}`}
      data-form={loupe ? (k > 1.6 * d ? 'lying' : 'upright') : undefined}
      style={vars}
    >
      <div className={styles.scaledQ} data-part="Q">
        <FrozenBox id={`${uid}-q`} />
        {guessed !== undefined && (
          <>
            <i className={`${lora.stripA} ${styles.guess}`} style={thick(guessed / k)} />
            <i className={`${lora.stripB} ${styles.guess}`} style={thick(guessed / d)} />
          </>
        )}
        <i className={`${lora.stripA} ${lora.trained}`} style={thick(r / k)} data-part="A r" />
        <i className={`${lora.stripB} ${lora.trained}`} style={thick(r / d)} data-part="B r" />
        <p className={styles.scaledFrozen}>
          <b className={lora.isFrozen}>{lettered(words.frozen)}</b>
          <small>{shape(d, k)}</small>
        </p>
        <p className={`${styles.scaledA} ${lora.isTrained}`}>
          <b>{lettered(words.trainedA)}</b>
          {loupe && sized(d, r)}
        </p>
        <p className={`${styles.scaledB} ${lora.isTrained}`}>
          <b>{lettered(words.trainedB)}</b> {loupe && sized(r, k)}
        </p>
        {guessed !== undefined && <p className={styles.guessLabel}>{words.guessed(guessed)}</p>}
        {children}
        {loupe && <i className={styles.loupeFrame} />}
      </div>
      {loupe && (
        <div className={styles.cornerLens}>
          <CornerLoupe state={state} uid={uid} />
          <small>
            <Named long={words.corner(r)} short={words.cornerShort(r)} />
          </small>
        </div>
      )}
    </div>
  );
}
