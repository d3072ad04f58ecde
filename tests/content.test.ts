import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCourse } from '../src/author/compile/compileCourse.ts';
import { formatDiagnostic, ofLevel } from '../src/author/diagnostic.ts';
import { readContent } from '../src/author/readContent.ts';
import type { ChoiceKey } from '../src/questions/parts/choice/types.ts';

const folder = 'tests/courses/faults';
const base = await readContent(join(folder, 'base'));
const { course: ours } = await compileCourse(await readContent('content'));
const lessons = (ours?.lessons ?? []).map((lesson) => [lesson.id, lesson] as const);
const cases = readdirSync(folder).filter((name) => name !== 'base');

describe('the course in content/', () => {
  it('compiles without a problem', async () => {
    const { course, diagnostics } = await compileCourse(await readContent('content'));
    expect(ofLevel(diagnostics, 'error', 'warn').map(formatDiagnostic)).toEqual([]);
    expect(course?.lessons).toHaveLength(5);
  });
});

describe('each topic of the course', () => {
  it.each(lessons)('%s opens with a question, explains with a figure, and checks', (_, lesson) => {
    const faces = Object.values(lesson.faces);
    const opener = faces.filter((f) => f.role === 'opener');
    expect(opener).toHaveLength(1);
    expect(lesson.asked[0]).toEqual({ question: opener[0]?.id, asked: 'opener' });
    expect(lesson.asked.at(-1)).toEqual({ question: opener[0]?.id, asked: 'recap' });
    const checks = faces.filter((f) => f.role === 'check');
    expect(checks.length).toBeGreaterThanOrEqual(6);
    expect(checks.filter((f) => f.kind === 'numeric').length).toBeGreaterThanOrEqual(2);
    expect(lesson.blocks.some((b) => b.type === 'figure')).toBe(true);
    expect(lesson.sources.length).toBeGreaterThan(0);
  });
});

describe('the inventory', () => {
  const inventory = ours?.inventory;

  it('has ten items, two of each topic, each wrong option of which names a misconception', () => {
    expect(inventory?.faces).toHaveLength(10);
    for (const [lesson] of lessons)
      expect(inventory?.faces.filter((face) => face.lesson === lesson)).toHaveLength(2);
    const known = ours?.misconceptions.map(({ id }) => id);
    for (const key of Object.values(inventory?.key ?? {}) as ChoiceKey[]) {
      for (const [id, option] of Object.entries(key.options))
        if (!key.correct.includes(id)) expect(known, `${key.id} ${id}`).toContain(option.misconception);
    }
  });

  it('is asked in no topic', () => {
    const ids = ours?.lessons.flatMap((lesson) => Object.keys(lesson.faces));
    for (const face of inventory?.faces ?? []) expect(ids).not.toContain(face.id);
  });
});

describe('what an author may get wrong', () => {
  it('is nothing in the sound course all cases start from', async () => {
    const { course, diagnostics } = await compileCourse(base);
    expect(ofLevel(diagnostics, 'error', 'warn').map(formatDiagnostic)).toEqual([]);
    expect(course?.lessons[0]?.key['one-count']).toMatchObject({ kind: 'numeric', answer: 8 });
  });

  it.each(cases)('%s', async (name) => {
    const { 'expected.txt': _, ...changes } = await readContent(join(folder, name));
    const expected = readFileSync(join(folder, name, 'expected.txt'), 'utf8')
      .trim()
      .split('\n');
    const removed = readFileSync(join(folder, name, 'expected.txt'), 'utf8').match(/^# without (.+)$/m)?.[1];
    const files = { ...base, ...changes };
    if (removed) delete files[removed];
    const { course, diagnostics } = await compileCourse(files);
    expect(ofLevel(diagnostics, 'error', 'warn').map(formatDiagnostic)).toEqual(
      expected.filter((line) => !line.startsWith('#')),
    );
    expect(course).toBeUndefined();
  });
});
