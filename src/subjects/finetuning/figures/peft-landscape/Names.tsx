import { memo } from 'react';
import styles from './landscape.module.css';
import { countAll, type MethodId, methodNames } from './methods.ts';
import { INSET, type Scene, SEEN, scaleOf } from './scene.ts';

/** The part of a square that lies in the picture, in per cent; undefined when none does. */
function seen(x: number, y: number, side: number) {
  const [left, low] = [Math.max(0, x), Math.max(0, y)];
  const [width, height] = [Math.min(100, x + side) - left, Math.min(100, y + side) - low];
  return width > 0 && height > 0 ? { left, low, width, height } : undefined;
}

interface Props {
  scene: Scene;
  zoom: number;
  /** Side from which a square holds its number, in per cent. */
  numbered: number;
  /** Whether names may stand beside numbers. */
  named?: boolean;
}

/** Room for a letter in per cent of a picture 24rem wide, and of the narrowest. */
const WIDE = 2;
const NARROW = 3.6;

/** Names in the squares where they fit, numbers of the list where those fit. */
export const Names = memo(function Names({ scene, zoom, numbered, named = false }: Props) {
  const scale = scaleOf(scene, zoom);
  const order = countAll(scene.model);
  return scene.squares.map(({ id, x, y, side }) => {
    const part = seen(INSET + x * scale, INSET + y * scale, side * scale);
    if (!part || part.width < numbered || part.height < numbered) return null;
    const letters = methodNames[id][0].length + 3;
    const number = order.findIndex((counted) => counted.id === id) + 1;
    return (
      <span
        key={id}
        className={`${styles.answer} ${styles.name}`}
        style={at(part.left + part.width / 2, part.low + part.height / 2, '50%')}
      >
        {number}
        {named && part.height >= 12 && part.width >= WIDE * letters && (
          <span data-spare={part.width < NARROW * letters || undefined}>{` ${methodNames[id][0]}`}</span>
        )}
      </span>
    );
  });
});

/**
 * Puts text at a place of the picture, in per cent from its lower left corner, moved back by a part of itself.
 * A transform: while the zoom moves, nothing has to be laid out again.
 */
const at = (left: number, bottom: number, back: string) => ({
  translate: `calc(${left.toFixed(2)}cqw - ${back}) calc(${back} - ${bottom.toFixed(2)}cqh)`,
});

/** Room a tag needs to its right, in per cent of the narrowest picture. */
const TAG = 42;

/**
 * Where the name of the highlighted method stands when its square is seen but cannot hold it: to the right of all
 * squares with a line to its own, or above its own when there is no room.
 */
export function tagOf(scene: Scene, zoom: number, method: MethodId, numbered: number, ghost = 0) {
  const square = scene.squares.find(({ id }) => id === method);
  if (!square) return undefined;
  const scale = scaleOf(scene, zoom);
  const [x, y, side] = [INSET + square.x * scale, INSET + square.y * scale, square.side * scale];
  const part = seen(x, y, side);
  if (!part || side < SEEN || (part.width >= numbered && part.height >= numbered)) return undefined;
  const right = Math.max(...scene.squares.map((other) => other.x + other.side), square.x + ghost);
  const clear = INSET + right * scale + 3;
  return clear <= 100 - TAG
    ? { left: clear, bottom: Math.max(3, y + side / 2 - 2), from: { x: x + side / 2, y: y + side / 2 } }
    : { left: x, bottom: y + side + 1.5, from: undefined };
}

export function Tag({ left, bottom, text }: { left: number; bottom: number; text: string }) {
  return (
    <span
      className={`${styles.answer} ${styles.tag}`}
      style={at(Math.min(100 - TAG, left), Math.min(90, Math.max(2, bottom)), '0%')}
    >
      {text}
    </span>
  );
}
