import { figures } from './figures.ts';
import type { Figure, LoadFigure } from './frame/figure.ts';

const offered = new Map<string, LoadFigure>(Object.entries(figures));
const loaded = new Map<string, Figure>();

/** Adds the figures of a subject to those that serve any. */
export function offerFigures(more: Record<string, LoadFigure>): void {
  for (const [name, load] of Object.entries(more)) offered.set(name, load);
}

/** Fetches a figure's code; after that `loadedFigure` has it, so that it can be drawn without waiting. */
export async function loadFigure(name: string): Promise<Figure> {
  const known = loaded.get(name);
  if (known) return known;
  const figure = await offered.get(name)?.();
  if (!figure) throw new Error(`there is no figure “${name}”`);
  loaded.set(name, figure);
  return figure;
}

export function loadedFigure(name: string): Figure {
  const figure = loaded.get(name);
  if (!figure) throw new Error(`figure “${name}” is not loaded`);
  return figure;
}
