import { LIMITS, shownLimit } from '../course/limits.ts';
import { type Diagnostic, errorAt } from './diagnostic.ts';
import { invisibleFault } from './invisible.ts';
import { placesIn } from './placesIn.ts';

/** What makes a file no text an author wrote: whatever else is wrong with it follows from that. */
export function fileFault(path: string, text: string): Diagnostic | undefined {
  if (text.length > LIMITS.file)
    return errorAt(
      placesIn(path, text)(LIMITS.file),
      `a file of ${text.length.toLocaleString('en-GB')} characters`,
      `at most ${shownLimit('file')}`,
    );
  for (const [pattern, unexpected, expected] of FAULTS) {
    const at = text.search(pattern);
    if (at >= 0) return errorAt(placesIn(path, text)(at), unexpected, expected);
  }
  const unseen = invisibleFault(text);
  if (unseen) return errorAt(placesIn(path, text)(unseen.offset), unseen.unexpected, unseen.expected);
}

/** Bytes that are not UTF-8 are read as U+FFFD; UTF-16 shows as characters of code 0. */
const FAULTS: [RegExp, string, string][] = [
  [/[\ufffd\0]/, 'a file that is not saved as UTF-8', 'UTF-8, which your editor offers when it saves'],
  [/^<{7} /m, 'a conflict of Git', 'one of its two versions, without the lines that mark it'],
];
