import type { Outcome } from './outcome.ts';
import type { Term } from './terms.ts';

/** What a method trains: numbers it adds to the model, and numbers of the model that it sets free. */
export interface Trained {
  added: Term[];
  freed: Term[];
  /** The setting is possible, but not wise: a sentence each. */
  warnings: string[];
  /** What a reader should know about how it is counted. */
  notes: string[];
}

export const trained = (what: Partial<Trained>): Outcome<Trained> => ({
  ok: true,
  added: [],
  freed: [],
  warnings: [],
  notes: [],
  ...what,
});
