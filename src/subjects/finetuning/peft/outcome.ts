/** What cannot be computed, with a sentence that says what is wrong and why. */
export interface Refused {
  ok: false;
  message: string;
}

export type Outcome<T> = (T & { ok: true }) | Refused;

export const refused = (message: string): Refused => ({ ok: false, message });
