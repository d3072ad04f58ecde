import type { QuestionKind } from '../../course/types.ts';
import type { Kind } from './kind.ts';
import type { late } from './late.ts';
import { multiple } from './multiple/view.tsx';
import { numeric } from './numeric/view.tsx';
import { single } from './single/view.tsx';

type Late = keyof typeof late;

/** Those that come with the page. A new kind is a file beside these and a line here or in `late.ts`. */
const atOnce: Record<Exclude<QuestionKind, Late>, Kind> = { single, multiple, numeric };

const loaded: Partial<Record<QuestionKind, Kind>> = { ...atOnce };

export const isLoaded = (name: QuestionKind): boolean => name in loaded;

/** Fetches what questions of these kinds need; after that `kindOf` has it, so that they can be drawn without waiting. */
export async function loadKinds(names: readonly QuestionKind[]): Promise<void> {
  if (names.every(isLoaded)) return;
  const { late } = await import('./late.ts');
  Object.assign(loaded, late);
}

export function kindOf(name: QuestionKind): Kind {
  const kind = loaded[name];
  if (!kind) throw new Error(`the kind “${name}” is not loaded`);
  return kind;
}
