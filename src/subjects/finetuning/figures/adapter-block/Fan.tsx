import { memo } from 'react';
import { at, rowAt } from './layout.ts';
import styles from './walk.module.css';

interface TermProps {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  thick: number;
  /** How much of its way a term has run. */
  gone: number;
}

/** A weight as a line, and what of its term has run along it, which is dark. Few of them change in a frame. */
const Term = memo(function Term({ x1, y1, x2, y2, thick, gone }: TermProps) {
  const line = { x1: at(x1), y1: at(y1), strokeWidth: thick, className: styles.term };
  return (
    <>
      <line {...line} x2={at(x2)} y2={at(y2)} strokeOpacity={0.3} />
      {gone > 0 && <line {...line} x2={at(x1 + (x2 - x1) * gone)} y2={at(y1 + (y2 - y1) * gone)} />}
    </>
  );
});

interface Props {
  from: number;
  to: number;
  sources: number;
  targets: number;
  weights: Float64Array;
  /** Sources whose terms have run; a part of the next one. */
  done: number;
  part: string;
}

/** A trained matrix as lines, as thick as its weights. */
export const Fan = memo(function Fan({ from, to, sources, targets, weights, done, part }: Props) {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) || 1;
  return (
    <g data-part={part}>
      {Array.from(weights, (weight, n) => {
        const source = Math.floor(n / targets);
        return (
          <Term
            // biome-ignore lint/suspicious/noArrayIndexKey: a weight is known by its place
            key={n}
            x1={from}
            y1={rowAt(source, sources)}
            x2={to}
            y2={rowAt(n % targets, targets)}
            thick={0.5 + (3.5 * Math.abs(weight)) / most}
            gone={Math.min(1, Math.max(0, done - source))}
          />
        );
      })}
    </g>
  );
});
