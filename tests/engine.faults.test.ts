import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCourse } from '../src/author/compile/compileCourse.ts';
import { formatDiagnostic, ofLevel } from '../src/author/diagnostic.ts';
import { readContent } from '../src/author/readContent.ts';

const folder = 'tests/courses/faults';
const base = await readContent(join(folder, 'base'));
const cases = readdirSync(folder).filter((name) => name !== 'base');

describe('what an author may get wrong', () => {
  it('is nothing in the sound course all cases start from', async () => {
    const { course, diagnostics } = await compileCourse(base);
    expect(ofLevel(diagnostics, 'error', 'warn').map(formatDiagnostic)).toEqual([]);
    expect(course?.lessons[0]?.key['one-count']).toMatchObject({ kind: 'numeric', answer: 8 });
  });

  it.each(cases)('%s', async (name) => {
    const { 'expected.txt': _, ...changes } = await readContent(join(folder, name));
    const written = readFileSync(join(folder, name, 'expected.txt'), 'utf8');
    const expected = written.trim().split('\n');
    const removed = written.match(/^# without (.+)$/m)?.[1];
    const files = { ...base, ...changes };
    if (removed) delete files[removed];
    const { course, diagnostics } = await compileCourse(files);
    expect(ofLevel(diagnostics, 'error', 'warn').map(formatDiagnostic)).toEqual(
      expected.filter((line) => !line.startsWith('#')),
    );
    expect(course).toBeUndefined();
  });
});
