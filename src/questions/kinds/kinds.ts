import type { KindName } from './authors.ts';
import type { Kind } from './kind.ts';
import { multiple } from './multiple/view.tsx';
import { numeric } from './numeric/view.tsx';
import { single } from './single/view.tsx';

/** The kinds that come with the page; all others are in `late.ts`. */
const atOnce = { single, multiple, numeric } satisfies Partial<Record<KindName, Kind>>;

export type LateKinds = Record<Exclude<KindName, keyof typeof atOnce>, Kind>;

const loaded: Record<string, Kind> = { ...atOnce };

export const isLoaded = (name: string): boolean => name in loaded;

/** Fetches what questions of these kinds need; after that `kindOf` has it, so that they can be drawn without waiting. */
export async function loadKinds(names: readonly string[]): Promise<void> {
  if (names.every(isLoaded)) return;
  const { late } = await import('./late.ts');
  Object.assign(loaded, late);
}

export function kindOf(name: string): Kind {
  const kind = loaded[name];
  if (!kind) throw new Error(`the kind “${name}” is not loaded`);
  return kind;
}
