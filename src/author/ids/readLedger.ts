import { placesIn } from '../placesIn.ts';
import type { Place, Report } from '../problem.ts';
import { type Ledger, parseLedger } from './ledger.ts';

/** The ledger of a course, and the place of each id in it. */
export function readLedger(
  path: string,
  text: string,
  report: Report,
): { ledger: Ledger; placeOf(id: string): Place } {
  const { ledger, offsets, faults } = parseLedger(text);
  const place = placesIn(path, text);
  for (const { offset, unexpected, expected } of faults) report(place(offset), unexpected, expected);
  return { ledger, placeOf: (id) => place(offsets.get(id) ?? 0) };
}
