import { useStore } from 'zustand/react';
import { createProgress, type ProgressState } from './storage/createProgress.ts';

export type { ProgressState } from './storage/createProgress.ts';
export type { Sitting } from './storage/guard.ts';

/** The one memory of a page: every root on it shares it, and no provider is needed. */
export const memory = createProgress();

export const {
  progress,
  start,
  recordAttempt,
  beginSitting,
  setSitting,
  handIn,
  setDraft,
  visit,
  setSettings,
  dismiss,
  forgetEverything,
} = memory;

/** Reads the memory in a component. On the server and at hydration it is empty and not ready. */
export function useProgress<T>(selector: (state: ProgressState) => T): T {
  return useStore(progress, selector);
}
