import type { StoreApi } from 'zustand/vanilla';
import type { FigureSpec, FigureState } from '../spec.ts';
import type { Following, Happening } from './following.ts';

/** The living state of one placed figure. */
export interface Instance {
  id: string;
  spec: FigureSpec;
  /** What the author wrote, completed by the spec's own defaults. */
  defaults: FigureState;
  getState(): FigureState;
  subscribe(listener: () => void): () => void;
  /** Changes some parameters, clamped to the spec; what the spec does not know is ignored. Takes hold of the figure. */
  set(change: FigureState): void;
  /** The same for the text beside it, of which the address is told nothing. */
  show(change: FigureState): void;
  reset(): void;
  /** Whether the text beside it moves it, and what that shows. */
  following: Pick<StoreApi<Following>, 'getState' | 'subscribe'>;
  /** Is told what is read, or to obey the text again: the address then forgets the state it was held in. */
  tell(happening: Happening): void;
  /** The query that restores the present state, everything else in `search` kept. */
  query(search: string): string;
}

/** The figures alive on this page, by id. */
export const instances = new Map<string, Instance>();

/** States that links asked for of figures that were not alive yet, or just coming to life. */
const asked = new Map<string, FigureState>();

/** Puts a figure into a state over its placed one, at once or as it comes to life. */
export function askFor(id: string, state: FigureState): void {
  const instance = instances.get(id);
  if (instance) instance.set({ ...instance.defaults, ...state });
  else asked.set(id, state);
}

type Listener = (state: FigureState) => void;
const listeners = new Map<string, Set<Listener>>();

/** Makes a figure known to the page, until the returned function is called. */
export function register(instance: Instance): () => void {
  const tell = () => {
    for (const listener of listeners.get(instance.id) ?? []) listener(instance.getState());
  };
  instances.set(instance.id, instance);
  const state = asked.get(instance.id);
  asked.delete(instance.id);
  if (state) askFor(instance.id, state);
  const unsubscribe = instance.subscribe(tell);
  tell();
  return () => {
    unsubscribe();
    if (instances.get(instance.id) === instance) instances.delete(instance.id);
  };
}

/** Follows a figure by id, now if it is alive, and as soon as it is otherwise. Returns a way to stop. */
export function onInstance(id: string, listener: Listener): () => void {
  const known = listeners.get(id) ?? new Set<Listener>();
  listeners.set(id, known.add(listener));
  const instance = instances.get(id);
  if (instance) listener(instance.getState());
  return () => known.delete(listener);
}
