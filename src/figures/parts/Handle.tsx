import { type CSSProperties, type PointerEvent, useRef } from 'react';
import styles from './handle.module.css';
import { holdPointer } from './holdPointer.ts';

interface Props {
  /** Its place in the picture, in per cent from the left and from the top. */
  x: number;
  y: number;
  disabled?: boolean;
  onDrag(to: { x: number; y: number }): void;
}

const inside = (share: number) => 100 * Math.min(1, Math.max(0, share));

/**
 * A point of a picture that is dragged. For the pointer alone: a slider sets the same by key. The finger moves it
 * instead of the page only where it lies.
 */
export function Handle({ x, y, disabled, onDrag }: Props) {
  const held = useRef<DOMRect>(undefined);
  const letGo = () => {
    held.current = undefined;
  };
  function onPointerDown({ currentTarget, pointerId, button }: PointerEvent<HTMLElement>) {
    if (disabled || button !== 0) return;
    holdPointer(currentTarget, pointerId);
    held.current = currentTarget.parentElement?.getBoundingClientRect();
  }
  function onPointerMove({ clientX, clientY }: PointerEvent) {
    const { current: box } = held;
    if (!box || box.width === 0 || box.height === 0) return;
    onDrag({ x: inside((clientX - box.left) / box.width), y: inside((clientY - box.top) / box.height) });
  }
  return (
    <span
      className={styles.handle}
      style={{ '--x': `${x}%`, '--y': `${y}%` } as CSSProperties}
      data-still={disabled || undefined}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onLostPointerCapture={letGo}
    />
  );
}
