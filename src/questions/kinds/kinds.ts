import type { AtOnce } from './atOnce.ts';
import type { KindName } from './authors.ts';
import type { Kind } from './kind.ts';
import { multiple } from './multiple/view.tsx';
import { single } from './single/view.tsx';

const atOnce: Record<AtOnce, Kind> = { single, multiple };

export type LateKinds = Record<Exclude<KindName, AtOnce | 'numeric'>, Kind>;

const loaded: Record<string, Kind> = { ...atOnce };

const isLoaded = (name: string): boolean => name in loaded;

/** Fetches what questions of these kinds need; after that `kindOf` has it, so that they can be drawn without waiting. */
export async function loadKinds(names: readonly string[]): Promise<void> {
  const missing = names.filter((name) => !isLoaded(name));
  const [numeric, others] = [missing.includes('numeric'), missing.some((name) => name !== 'numeric')];
  await Promise.all([
    // Many lessons begin with a number, and then need none of the others.
    numeric && import('./numeric/view.tsx').then((m) => Object.assign(loaded, { numeric: m.numeric })),
    others && import('./late.ts').then((m) => Object.assign(loaded, m.late)),
  ]);
}

export function kindOf(name: string): Kind {
  const kind = loaded[name];
  if (!kind) throw new Error(`the kind “${name}” is not loaded`);
  return kind;
}
