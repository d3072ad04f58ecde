import { describe, expect, it } from 'vitest';
import { compileCourse } from '../src/author/compile/compileCourse.ts';
import { formatDiagnostic, ofLevel } from '../src/author/diagnostic.ts';
import { readContent } from '../src/author/readContent.ts';
import { courseMap } from '../src/course/courseMap.ts';
import { authorKinds } from '../src/questions/kinds/authors.ts';
import { searchEntries } from '../src/site/searchEntries.ts';

const files = await readContent('tests/courses/percent');
const { course, diagnostics, images } = await compileCourse(files);

describe('a course on another subject', () => {
  it('compiles, and gives the rules for questions nothing to warn of', () => {
    expect(ofLevel(diagnostics, 'error', 'warn').map(formatDiagnostic)).toEqual([]);
  });

  it('asks every kind of question but the one that operates a figure', () => {
    const asked = course?.lessons.flatMap(({ faces }) => Object.values(faces).map(({ kind }) => kind));
    const kinds = authorKinds.map(({ name }) => name as string).filter((name) => name !== 'operate');
    expect([...new Set(asked)].sort()).toEqual(kinds.sort());
  });

  it('has what its texts do not ask in the practice of the topic, where progress and search find it', () => {
    if (!course) throw new Error('no course');
    const [of, change] = courseMap(course).lessons;
    expect(of?.practice).toEqual([]);
    const moved = change?.practice.map(({ question }) => question) ?? [];
    expect(moved.length).toBeGreaterThan(5);
    expect(change?.slots.filter(({ question }) => moved.includes(question))).toEqual([]);
    const found = searchEntries(course).flatMap(({ kind, at }) => (kind === 'question' ? [at] : []));
    for (const id of moved) expect(found).toContain(`percent-change/practice/#q-${id}`);
    expect(found).toContain('percent-change/#q-whole-points');
  });

  it('needs neither glossary nor inventory, and has no page for them', () => {
    const paths = course?.pages.map(({ path }) => path);
    expect(paths).toContain('review');
    expect(paths).not.toContain('glossary');
    expect(paths).not.toContain('inventory');
    expect(images).toEqual(['percent-of/bar.svg']);
  });
});
