import { linked } from '../../../../ui/linked.tsx';
import styles from './adapterBlock.module.css';
import { D } from './toy.ts';
import { words } from './words.ts';

interface Props {
  name: 'down' | 'up';
  sources: number;
  targets: number;
  /** Row of the matrix that belongs to the number in use, and which it is. */
  fan?: { index: number; weights: Float64Array } | undefined;
}

const HEIGHT = 10;

/** A trained projection, as wide above as what goes in and below as what comes out; a fan shows one row of its matrix. */
export function Projection({ name, sources, targets, fan }: Props) {
  const left = (width: number) => (D - width) / 2;
  const most = fan ? Math.max(...fan.weights.map(Math.abs)) || 1 : 1;
  return (
    <>
      <p className={styles.label}>
        {linked(words.opened.projection(name, sources, targets), (trained) => (
          <b className={styles.trained}>{trained}</b>
        ))}
      </p>
      <svg
        className={styles.projection}
        viewBox={`0 0 ${D} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path
          d={`M${left(sources)} 0h${sources}L${left(targets) + targets} ${HEIGHT}h${-targets}z`}
          className="fig-train"
        />
        {fan &&
          Array.from(fan.weights, (weight, j) => (
            <line
              // biome-ignore lint/suspicious/noArrayIndexKey: a weight is known by its place
              key={j}
              x1={left(sources) + fan.index + 0.5}
              y1={0}
              x2={left(targets) + j + 0.5}
              y2={HEIGHT}
              className={styles.fan}
              strokeWidth={0.75 + (2.75 * Math.abs(weight)) / most}
            />
          ))}
      </svg>
    </>
  );
}
