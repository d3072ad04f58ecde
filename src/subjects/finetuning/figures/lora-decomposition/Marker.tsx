import type { KeyboardEvent, PointerEvent } from 'react';
import { holdPointer } from '../../../../figures/parts/holdPointer.ts';
import type { LoraState } from './model.ts';
import styles from './moment.module.css';
import { words } from './words/drawn.ts';

interface Props {
  state: LoraState;
  set(change: Partial<LoraState>): void;
}

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  // On a slider alone they would go the other way: its rows are counted downwards.
  PageUp: [-1, 0],
  PageDown: [1, 0],
};

const inside = (value: number, length: number): number => Math.min(length, Math.max(1, value));

/** The place a loupe looks at: dragged over its matrix, or moved by the arrow keys, with Shift by ten. */
export function Marker({ state, set }: Props) {
  const { d, k, i, j } = state;

  function onPointerMove({ currentTarget, pointerId, clientX, clientY }: PointerEvent<HTMLElement>): void {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const box = currentTarget.parentElement?.getBoundingClientRect();
    if (!box) return;
    set({
      i: inside(Math.ceil(((clientY - box.top) / box.height) * d), d),
      j: inside(Math.ceil(((clientX - box.left) / box.width) * k), k),
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const by = event.key.startsWith('Page') ? Math.ceil(d / 10) : event.shiftKey ? 10 : 1;
    set({ i: inside(i + by * step[0], d), j: inside(j + by * step[1], k) });
  }

  const range = (label: string, value: number, max: number, change: (to: number) => void) => (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={words.place(i, j)}
      min={1}
      max={max}
      value={value}
      onKeyDown={onKeyDown}
      onChange={(event) => change(event.currentTarget.valueAsNumber)}
    />
  );

  return (
    <div
      className={styles.marker}
      style={{ left: `${(100 * (j - 0.5)) / k}%`, top: `${(100 * (i - 0.5)) / d}%` }}
      onPointerDown={(event) => holdPointer(event.currentTarget, event.pointerId)}
      onPointerMove={onPointerMove}
    >
      {range(words.row, i, d, (to) => set({ i: to }))}
      {range(words.column, j, k, (to) => set({ j: to }))}
    </div>
  );
}
