import { describe, expect, it } from 'vitest';
import { formatFinding } from '../src/author/lint/finding.ts';
import { lintContent } from '../src/author/lint/lintContent.ts';
import { readContent } from '../src/author/readContent.ts';
import { isThisCourse } from './thisCourse.ts';

const { findings, report } = await lintContent(await readContent('content'));

describe.skipIf(!isThisCourse)('the questions of the course', () => {
  it('give the rules nothing to warn of', () => {
    expect(findings.filter((f) => f.level !== 'info').map(formatFinding)).toEqual([]);
  });

  it('cannot be answered by form: neither by length, in any lesson, nor by all cues together', () => {
    for (const tally of [report.keyLongest, ...Object.values(report.keyLongest.lessons)])
      expect(tally.count).toBeLessThanOrEqual(tally.chance * tally.of);
    expect(report.blindBot?.of).toBeGreaterThan(30);
    expect(report.blindBot?.p).toBeGreaterThan(0.05);
  });
});
