import { describe, expect, it } from 'vitest';
import { readContent } from '../readContent.ts';
import { compileCourse } from './compileCourse.ts';

const base = await readContent('tests/courses/faults/base');
const lesson = 'lessons/one/lesson.md';
const changed = (from: string, to: string) => ({ ...base, [lesson]: (base[lesson] ?? '').replace(from, to) });

describe('a lesson compiled before', () => {
  it('is used again while nothing it was compiled from has changed', async () => {
    const kept = new Map();
    await compileCourse(base, { kept });
    const [before] = kept.values();
    await compileCourse({ ...base }, { kept });
    expect([...kept.values()]).toEqual([before]);
    expect(kept.values().next().value).toBe(before);
  });

  it('gives the same course and the same problems as a new one', async () => {
    const kept = new Map();
    const first = await compileCourse(base, { kept });
    expect(await compileCourse(base, { kept })).toEqual(first);
    const broken = changed('{id=rank}', '{id=ranck}');
    const { problems } = await compileCourse(broken, { kept });
    expect(problems).toHaveLength(1);
    expect((await compileCourse(broken, { kept })).problems).toEqual(problems);
  });

  it('is compiled anew when its files, or names it may use, change', async () => {
    const kept = new Map();
    await compileCourse(base, { kept });
    const { course } = await compileCourse(changed('A scene.', 'Another scene.'), { kept });
    expect(JSON.stringify(course?.lessons[0]?.blocks)).toContain('Another scene.');
    const glossary = (base['glossary.yaml'] ?? '').replace('id: rank', 'id: ranks');
    const { problems } = await compileCourse({ ...base, 'glossary.yaml': glossary }, { kept });
    expect(problems.map((p) => p.unexpected)).toEqual(['glossary term “rank”']);
  });
});

it('takes no date that is to come', async () => {
  const problems = async (today: string) =>
    (await compileCourse(base, { today })).problems.map(({ path, unexpected }) => [path, unexpected]);
  expect(await problems('2026-01-01')).toEqual([]);
  expect(await problems('2025-12-31')).toEqual([
    ['content/course.yaml', 'updated: 2026-01-01, which is to come'],
    ['content/lessons/one/lesson.md', 'updated: 2026-01-01, which is to come'],
  ]);
});

it('takes no name from what every object has', async () => {
  const { problems } = await compileCourse(changed('name="lora-decomposition"', 'name=constructor'));
  expect(problems.map((p) => p.unexpected)).toContain('figure “constructor”');
});

it('reads a lesson with blank lines before its head', async () => {
  const { course } = await compileCourse({ ...base, [lesson]: `\n\n${base[lesson]}` });
  expect(course?.lessons[0]?.title).toBe('One');
});

it('says of a renamed folder that, and nothing of what stands in it', async () => {
  const renamed = Object.fromEntries(
    Object.entries(base).map(([name, text]) => [name.replace('lessons/one/', 'lessons/first/'), text]),
  );
  const { problems } = await compileCourse(renamed);
  expect(problems.map((p) => `${p.path}: ${p.unexpected}`)).toEqual([
    'content/lessons/first/lesson.md: lesson folder “first”',
    'content/lessons/one: no folder',
  ]);
});

describe('where mistakes are reported', () => {
  it('is the repository the site is published from, unless the course names a place', async () => {
    const repository = 'https://example.org/somebody/course';
    expect((await compileCourse(base)).course?.repository).toBeUndefined();
    expect((await compileCourse(base, { repository })).course?.repository).toBe(repository);
    const own = 'https://example.org/own';
    const named = { ...base, 'course.yaml': `${base['course.yaml']}\nrepository: ${own}\n` };
    expect((await compileCourse(named, { repository })).course?.repository).toBe(own);
  });
});
