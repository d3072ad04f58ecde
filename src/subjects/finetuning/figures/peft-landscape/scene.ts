import { countAll, type MethodId } from './methods.ts';
import { type ModelId, modelNamed } from './models.ts';
import { type Placed, pack } from './packing.ts';

/** Zoom is a factor of area: at 1 a picture holds the whole model, at 100 a hundredth of it. */
export const MOST_ZOOM = 1e8;
/** Where the shared corner is, and how far the model reaches at zoom 1, in per cent of the picture. */
export const INSET = 3;
const REACH = 94;
/** How far a square that is fitted reaches. */
const FITTED = 88;
/** From this side on, one number of the model is drawn as a cell of its own. */
const CELL = 1.8;

export interface Scene {
  model: ModelId;
  /** Numbers in the model. */
  total: number;
  /** Efficient methods with something to train, the smallest first. */
  squares: Placed<MethodId>[];
}

const known = new Map<ModelId, Scene>();

/** What is drawn of a model, at any zoom; laid out once. */
export function sceneOf(model: ModelId): Scene {
  const before = known.get(model);
  if (before) return before;
  const scene = {
    model,
    total: modelNamed(model).total,
    // Of two equal ones the one named later lies nearer to the corner, as it comes later in the list.
    squares: pack(
      countAll(model)
        .filter(({ id }) => id !== 'full')
        .reverse(),
    ),
  };
  known.set(model, scene);
  return scene;
}

/** Per cent of the picture for the side of one number. */
export const scaleOf = ({ total }: Scene, zoom: number): number => REACH * Math.sqrt(zoom / total);

/** Zoom at which a square and all smaller ones fill the picture; the whole model for full fine-tuning. */
export function zoomToFit(scene: Scene, id: MethodId): number {
  const square = scene.squares.find((known) => known.id === id);
  if (!square) return 1;
  return Math.min(MOST_ZOOM, Math.max(1, scene.total * (FITTED / square.extent / REACH) ** 2));
}

/** What a loupe shows of the whole model, as a square of the sheet in per cent from its lower left corner. */
export function framedBy(zoom: number): { at: number; side: number } {
  const share = 1 / Math.sqrt(zoom);
  return { at: INSET * (1 - share), side: 100 * share };
}

/** How many numbers make one side of the picture, and whether each is drawn. */
export function cellsOf(scene: Scene, zoom: number): { perSide: number; drawn: boolean } {
  const scale = scaleOf(scene, zoom);
  return { perSide: 100 / scale, drawn: scale >= CELL };
}

/** The method whose square is at a place of the picture, in per cent from its lower left corner. */
export function methodAt(scene: Scene, zoom: number, left: number, bottom: number): MethodId | undefined {
  const scale = scaleOf(scene, zoom);
  const [x, y] = [(left - INSET) / scale, (bottom - INSET) / scale];
  // Half a target of 24 pixels around what is smaller.
  const near = 3 / scale;
  const inside = scene.squares.filter((square) => {
    const slack = Math.max(0, near - square.side / 2);
    return (
      x >= square.x - slack &&
      y >= square.y - slack &&
      x <= square.x + square.side + slack &&
      y <= square.y + square.side + slack
    );
  });
  const distance = ({ x: left, y: low, side }: Placed<MethodId>) =>
    Math.hypot(left + side / 2 - x, low + side / 2 - y) - side / 2;
  return inside.sort((a, b) => distance(a) - distance(b))[0]?.id;
}
