import { describe, expect, it } from 'vitest';
import { compileCourse } from '../compile/compileCourse.ts';
import { formatDiagnostic, ofLevel } from '../diagnostic.ts';
import { readContent } from '../readContent.ts';

const { diagnostics, statistics } = await compileCourse(await readContent('content'));

describe('the questions of the course', () => {
  it('give the rules nothing to warn of', () => {
    expect(ofLevel(diagnostics, 'error', 'warn').map(formatDiagnostic)).toEqual([]);
  });

  it('cannot be answered by form: neither by length, in any lesson, nor by all cues together', () => {
    if (!statistics) throw new Error('the rules have not been asked');
    for (const tally of [statistics.keyLongest, ...Object.values(statistics.keyLongest.lessons)])
      expect(tally.count).toBeLessThanOrEqual(tally.chance * tally.of);
    expect(statistics.blindBot?.of).toBeGreaterThan(30);
    expect(statistics.blindBot?.p).toBeGreaterThan(0.05);
  });
});
