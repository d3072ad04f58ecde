type State = Record<string, number | string>;

/** A figure's state as an attempt keeps it, and back. */
export const writeState = (state: State): string => JSON.stringify(state);

export function readState(choice: string[]): State | null {
  try {
    const state: unknown = JSON.parse(choice[0] ?? '');
    return state && typeof state === 'object' && !Array.isArray(state) ? (state as State) : null;
  } catch {
    return null;
  }
}
