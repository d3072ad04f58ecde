import { describe, expect, it } from 'vitest';
import { compileCourse } from '../src/author/compile/compileCourse.ts';
import { formatFinding } from '../src/author/lint/finding.ts';
import { lintContent } from '../src/author/lint/lintContent.ts';
import { formatProblem } from '../src/author/problem.ts';
import { readContent } from '../src/author/readContent.ts';
import { question } from '../src/course/schema.ts';
import { pagesOf } from '../src/pages/pages.ts';

const files = await readContent('tests/courses/percent');
const { course, problems, images } = await compileCourse(files);
const { findings } = await lintContent(files);

describe('a course on another subject', () => {
  it('compiles, and gives the rules for questions nothing to warn of', () => {
    expect(problems.map(formatProblem)).toEqual([]);
    expect(findings.filter(({ level }) => level !== 'info').map(formatFinding)).toEqual([]);
  });

  it('asks every kind of question but the one that operates a figure', () => {
    const asked = course?.lessons.flatMap(({ faces }) => Object.values(faces).map(({ kind }) => kind));
    const kinds = question.options.map((option) => option.shape.kind.value);
    expect([...new Set(asked)].sort()).toEqual(kinds.filter((kind) => kind !== 'operate').sort());
  });

  it('needs neither glossary nor inventory, and has no page for them', () => {
    const kinds = course && pagesOf(course).map((page) => page.kind);
    expect(kinds).not.toContain('glossary');
    expect(kinds).not.toContain('inventory');
    expect(images).toEqual(['percent-of/bar.svg']);
  });
});
