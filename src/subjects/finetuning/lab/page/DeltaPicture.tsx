import { useEffect, useRef } from 'react';
import { words } from '../../words/en/lab.ts';
import type { Delta } from '../labState.ts';
import styles from './lab.module.css';
import { TONES, useTones } from './useTones.ts';

/** ΔQ as a picture: negative entries towards ink, positive ones towards orange, 0 like paper. */
export function DeltaPicture({
  delta,
  largest,
}: {
  delta: Pick<Delta, 'rows' | 'cols' | 'values'>;
  largest: number;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const negative = useRef<HTMLSpanElement>(null);
  const zero = useRef<HTMLSpanElement>(null);
  const positive = useRef<HTMLSpanElement>(null);
  const below = useTones(zero, negative);
  const above = useTones(zero, positive);
  const { rows, cols, values } = delta;

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !below || !above) return;
    const image = context.createImageData(cols, rows);
    const pixels = new Uint32Array(image.data.buffer);
    values.forEach((value, i) => {
      const strength = largest === 0 ? 0 : Math.min(1, Math.abs(value) / largest);
      pixels[i] = (value < 0 ? below : above)[Math.round(strength * (TONES - 1))] as number;
    });
    context.putImageData(image, 0, 0);
  }, [rows, cols, values, largest, below, above]);

  return (
    <div className={styles.deltaPicture} aria-hidden="true">
      <canvas ref={canvas} width={cols} height={rows} style={{ aspectRatio: `${cols} / ${rows}` }} />
      <p>
        <span ref={negative} className={styles.toneNegative}>
          ■
        </span>{' '}
        {words.deltaPicture.below}
        <span ref={zero} className={styles.toneZero} />
        <span ref={positive} className={styles.tonePositive}>
          ■
        </span>{' '}
        {words.deltaPicture.above}
      </p>
    </div>
  );
}
