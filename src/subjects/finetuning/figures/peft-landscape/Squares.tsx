import { memo } from 'react';
import { Hatch } from '../../parts/Hatch.tsx';
import styles from './landscape.module.css';
import type { MethodId } from './methods.ts';
import type { Placed } from './packing.ts';
import { cellsOf, INSET, type Scene, scaleOf } from './scene.ts';

/** Units of the drawing per per cent of its side. */
const UNIT = 4;
const SIZE = 100 * UNIT;
/** What lies further out than this is not drawn: at full zoom a square would be millions of units wide. */
const MARGIN = 20;
/** What is smaller is not drawn either. */
const SEEN = 0.2;

/** A square with its lower left corner at x and y, all in per cent, cut to what can be seen. */
function cut(x: number, y: number, side: number) {
  const [left, right] = [Math.max(-MARGIN, x), Math.min(100 + MARGIN, x + side)];
  const [low, high] = [Math.max(-MARGIN, y), Math.min(100 + MARGIN, y + side)];
  return {
    x: left * UNIT,
    y: (100 - high) * UNIT,
    width: Math.max(0, right - left) * UNIT,
    height: Math.max(0, high - low) * UNIT,
  };
}

interface Props {
  scene: Scene;
  zoom: number;
  method: MethodId;
  uid: string;
  /** Side of a square that was predicted for LoRA of rank 8, in sides of one number. */
  ghost?: number | undefined;
}

/** The model and what each method trains of it or beside it, around one corner, to scale. */
export const Squares = memo(function Squares({ scene, zoom, method, uid, ghost }: Props) {
  const scale = scaleOf(scene, zoom);
  const { drawn } = cellsOf(scene, zoom);
  const whole = cut(INSET, INSET, Math.sqrt(scene.total) * scale);
  // The whole model is drawn with all that is in it, however small.
  const isSeen = ({ x, y, side }: Placed<MethodId>) =>
    zoom === 1 || (Math.max(x, y) * scale < 100 && side * scale > SEEN);
  const ofLora = scene.squares.find(({ id }) => id === 'lora-8');
  return (
    <svg className={styles.squares} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <defs>
        <Hatch id={`${uid}-hatch`} />
      </defs>
      <rect {...whole} fill={`url(#${uid}-hatch)`} className="fig-frozen" />
      <g className={styles.told} data-whole={method === 'full' || undefined}>
        {method === 'full' && <rect {...whole} className={`fig-train ${styles.whole}`} />}
        {scene.squares.filter(isSeen).map(({ id, x, y, side }) => (
          <rect
            key={id}
            data-part={id}
            {...cut(INSET + x * scale, INSET + y * scale, side * scale)}
            className={id === method ? `fig-train ${styles.marked}` : styles.other}
          />
        ))}
        {drawn && <path className={styles.cells} d={cells(scale)} />}
        {ghost !== undefined && ofLora && (
          <rect
            {...cut(INSET + ofLora.x * scale, INSET + ofLora.y * scale, ghost * scale)}
            className={styles.ghost}
          />
        )}
      </g>
    </svg>
  );
});

/** Lines between the numbers. */
function cells(scale: number): string {
  let path = '';
  for (let at = INSET; at <= 100; at += scale) {
    const place = (at * UNIT).toFixed(1);
    const up = ((100 - at) * UNIT).toFixed(1);
    path += `M${place} 0V${(100 - INSET) * UNIT}M${INSET * UNIT} ${up}H${SIZE}`;
  }
  return path;
}
