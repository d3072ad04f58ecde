import { type CSSProperties, type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { Hatch } from '../../parts/Hatch.tsx';
import { lettered } from './Formula.tsx';
import { LENS_CELLS, Lens } from './Lens.tsx';
import styles from './lora.module.css';
import { type LoraState, scene, shape } from './model.ts';
import type { SampledProduct } from './product.ts';
import { usePainted } from './usePainted.ts';
import { useTones } from './useTones.ts';
import { words } from './words/figure.ts';

export interface Entry {
  i: number;
  j: number;
}

interface Props {
  state: LoraState;
  uid: string;
  /** The entry pointed at, without keeping it; undefined when the pointer leaves. */
  onHover(entry: Entry | undefined): void;
  onPick(entry: Entry): void;
  /** The state a moment later: what the lens and the picture of ΔQ show. */
  later: LoraState;
  product: SampledProduct | undefined;
  /** Whether the numbers of this rank can be read yet. */
  ready: boolean;
  /** Stands over Q, beside the lens. */
  children: React.ReactNode;
}

const shown = (share: number): CSSProperties => ({
  opacity: share,
  visibility: share === 0 ? 'hidden' : undefined,
});

/** Q, ΔQ, A and B drawn with one unit: A at the left of ΔQ and B above it, so that a row meets a column in its entry. */
export function Matrices({ state, uid, onHover, onPick, later, product, ready, children }: Props) {
  const { d, k, r, t, i, j } = state;
  const canvas = useRef<HTMLCanvasElement>(null);
  const low = useRef<HTMLSpanElement>(null);
  const high = useRef<HTMLSpanElement>(null);
  const scale = useTones(low, high);
  usePainted(canvas, product, later.r, scale);
  const { apart, opened } = scene(t);

  const entryAt = (event: MouseEvent<HTMLElement>): Entry => {
    const box = event.currentTarget.getBoundingClientRect();
    const index = (share: number, count: number) =>
      Math.max(1, Math.min(count, Math.floor(share * count) + 1));
    return {
      i: index((event.clientY - box.top) / box.height, d),
      j: index((event.clientX - box.left) / box.width, k),
    };
  };

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const by = event.shiftKey ? 10 : 1;
    const moves: Record<string, [number, number]> = {
      ArrowUp: [-by, 0],
      ArrowDown: [by, 0],
      ArrowLeft: [0, -by],
      ArrowRight: [0, by],
    };
    if (event.key === 'Escape') event.currentTarget.blur();
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onPick({ i: Math.max(1, Math.min(d, i + move[0])), j: Math.max(1, Math.min(k, j + move[1])) });
  }

  // Set where they are used and not on the plane: an inherited property would restyle all of it at every step.
  const across = (of: number) => `calc(var(--unit) * ${of})`;
  const rowAt = { insetBlockStart: `${((i - 0.5) / d) * 100}%` };
  const colAt = { insetInlineStart: `${((j - 0.5) / k) * 100}%` };
  const hiding = (1 - opened) * 0.15;

  return (
    <div
      className={styles.plane}
      style={{ '--unit': `calc(var(--side) / ${Math.max(d, k)})` } as CSSProperties}
    >
      {children}
      <div className={`${styles.area} ${styles.areaQ}`}>
        <svg
          className={styles.q}
          data-part="Q"
          aria-hidden="true"
          style={{ inlineSize: across(k), blockSize: across(d) }}
        >
          <defs>
            <Hatch id={`${uid}-hatch`} />
          </defs>
          <rect width="100%" height="100%" fill={`url(#${uid}-hatch)`} className="fig-frozen" />
        </svg>
      </div>
      <p className={`${styles.label} ${styles.labelQ}`}>
        <b>{lettered(words.matrices.frozen)}</b> {shape(d, k)}
      </p>
      <div className={styles.plus} style={shown(apart)} aria-hidden="true">
        +
      </div>
      <div className={styles.magnified} style={shown(opened)}>
        <p>{words.matrices.magnified(Math.round(Math.max(d, k) / LENS_CELLS))}</p>
        {ready ? <Lens state={later} /> : <p className={styles.lens}>{words.matrices.working}</p>}
      </div>
      <div className={`${styles.area} ${styles.areaB}`} style={shown(opened)}>
        <p className={styles.label} style={{ translate: `0 calc(var(--unit) * ${-r})` }}>
          <b>{lettered(words.matrices.trainedB)}</b> {shape(r, k)}
        </p>
        <div
          className={`${styles.strip} ${styles.b}`}
          data-part="B r"
          style={{
            inlineSize: across(k),
            blockSize: across(r),
            translate: `0 calc(var(--side) * ${hiding})`,
          }}
        >
          <span className={styles.colMark} style={colAt} />
        </div>
      </div>
      <div className={`${styles.area} ${styles.areaA}`} style={shown(opened)}>
        <div
          className={`${styles.strip} ${styles.a}`}
          data-part="A r"
          style={{
            inlineSize: across(r),
            blockSize: across(d),
            translate: `calc(var(--side) * ${hiding}) 0`,
          }}
        >
          <span className={styles.rowMark} style={rowAt} />
        </div>
      </div>
      <p className={`${styles.label} ${styles.labelA}`} style={shown(opened)}>
        <b>{lettered(words.matrices.trainedA)}</b> {shape(d, r)}
      </p>
      {/* Arrow keys move over a million entries: no native control does that. */}
      <div
        className={styles.dq}
        role="application"
        aria-roledescription={words.matrices.role}
        aria-label={words.matrices.keys}
        aria-describedby={`${uid}-entry`}
        tabIndex={0}
        style={{
          ...shown(Math.min(1, apart * 3)),
          inlineSize: across(k),
          blockSize: across(d),
          translate: `calc(var(--away-x) * ${1 - apart}) calc(var(--away-y) * ${1 - apart})`,
        }}
        data-part="dQ"
        onPointerMove={(event) => event.pointerType !== 'touch' && opened === 1 && onHover(entryAt(event))}
        onPointerLeave={() => onHover(undefined)}
        onClick={(event) => onPick(entryAt(event))}
        onKeyDown={onKeyDown}
      >
        <canvas ref={canvas} width={Math.min(k, 256)} height={Math.min(d, 256)} />
        <div className={styles.cover} style={{ opacity: 1 - opened }} />
        <div className={styles.cross} style={shown(opened)}>
          <span className={styles.rowMark} style={rowAt} />
          <span className={styles.colMark} style={colAt} />
        </div>
      </div>
      <p className={`${styles.label} ${styles.labelDq}`} style={shown(Math.min(1, apart * 3))}>
        <b>{lettered(words.matrices.update(opened < 0.5))}</b> {shape(d, k)}
      </p>
      <span ref={low} className={styles.low} hidden />
      <span ref={high} className={styles.high} hidden />
    </div>
  );
}
