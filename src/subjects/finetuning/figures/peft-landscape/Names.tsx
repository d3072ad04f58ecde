import { memo } from 'react';
import picture from '../../../../figures/parts/stagePicture.module.css';
import styles from './landscape.module.css';
import { type MethodId, methodNames } from './methods.ts';
import type { Placed } from './packing.ts';
import { INSET, type Scene, scaleOf } from './scene.ts';

/** Pixels that a letter takes, and what a name leaves free at its sides and needs in height. */
const LETTER = 7.4;
const ROOM = 8;
const LINE = 17;
/** The least sides of the picture, on wide stages and on narrow ones, and of the loupe beside it. */
const SIDES = { sheet: { wide: 300, narrow: 140 }, loupe: { wide: 200, narrow: 138 } };

/** The part of a square that lies in the picture, in per cent; undefined when none does. */
function seen(x: number, y: number, side: number) {
  const [left, low] = [Math.max(0, x), Math.max(0, y)];
  const [width, height] = [Math.min(100, x + side) - left, Math.min(100, y + side) - low];
  return width > 0 && height > 0 ? { left, low, width, height } : undefined;
}

/** Whether a name has room in so many per cent of a picture. */
const fits = (name: string, width: number, height: number, pixels: number) =>
  (width / 100) * pixels >= name.length * LETTER + ROOM && (height / 100) * pixels >= LINE;

/**
 * Puts text at a place of the picture, in per cent from its lower left corner, moved back by a part of itself.
 * A transform: while the zoom moves, nothing has to be laid out again.
 */
const at = (left: number, bottom: number, back: string) => ({
  translate: `calc(${left.toFixed(2)}cqw - ${back}) calc(50% - ${bottom.toFixed(2)}cqh)`,
});

interface Props {
  scene: Scene;
  zoom: number;
  method: MethodId;
  /** In the loupe. */
  small?: boolean;
}

/** Names in the squares that have room for them. */
export const Names = memo(function Names({ scene, zoom, method, small = false }: Props) {
  const scale = scaleOf(scene, zoom);
  const { wide, narrow } = small ? SIDES.loupe : SIDES.sheet;
  return scene.squares.map(({ id, x, y, side }) => {
    const part = seen(INSET + x * scale, INSET + y * scale, side * scale);
    const [name] = methodNames[id];
    if (!part || !fits(name, part.width, part.height, wide)) return null;
    return (
      <span
        key={id}
        className={
          fits(name, part.width, part.height, narrow) ? styles.name : `${styles.name} ${picture.long}`
        }
        data-marked={id === method || undefined}
        style={at(part.left + part.width / 2, part.low + part.height / 2, '50%')}
      >
        {name}
      </span>
    );
  });
});

/** A square less high than this, in per cent, is a speck where the sheet is small: its name stands at a line's end. */
const SPECK = 8;
const POINTED = { x: 34, y: 44 };

/** The name of the marked method on narrow stages, tied to its square. */
export const Pointer = memo(function Pointer({ scene, method }: Omit<Props, 'zoom'>) {
  const square = scene.squares.find(({ id }) => id === method);
  const scale = scaleOf(scene, 1);
  if (!square || square.side * scale > SPECK) return null;
  const [x, y] = [square.x, square.y].map((from) => INSET + (from + square.side) * scale) as [number, number];
  return (
    <>
      <svg
        className={`${styles.squares} ${styles.told} ${picture.short}`}
        viewBox="0 0 100 100"
        aria-hidden="true"
      >
        <path d={`M${x} ${100 - y}L${POINTED.x} ${100 - POINTED.y}`} className="fig-line" />
      </svg>
      <span className={`${styles.side} ${picture.short}`} style={at(POINTED.x - 6, POINTED.y + 4, '0%')}>
        {methodNames[method][0]}
      </span>
    </>
  );
});

const isBeside = (a: Placed<MethodId>, b: Placed<MethodId>) =>
  b.x > a.x && b.y < a.y + a.side && a.y < b.y + b.side;

/** Names beside squares that cannot hold them, where nothing else lies to the right. */
export const SideNames = memo(function SideNames({ scene, zoom }: { scene: Scene; zoom: number }) {
  const scale = scaleOf(scene, zoom);
  const { wide } = SIDES.sheet;
  return scene.squares.map((square) => {
    const { id } = square;
    const [name] = methodNames[id];
    const side = square.side * scale;
    const [left, low] = [INSET + (square.x + square.side) * scale, INSET + square.y * scale];
    const within = low + side <= 100 && fits(name, 100 - left - 2, side, wide);
    if (!within || fits(name, side, side, wide)) return null;
    if (scene.squares.some((other) => isBeside(square, other))) return null;
    return (
      <span key={id} className={`${styles.side} ${picture.long}`} style={at(left + 1, low + side / 2, '0%')}>
        {name}
      </span>
    );
  });
});
