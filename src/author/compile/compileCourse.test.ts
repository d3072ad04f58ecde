import { describe, expect, it } from 'vitest';
import { formatDiagnostic, ofLevel } from '../diagnostic.ts';
import { type ContentFiles, readContent } from '../readContent.ts';
import { compileCourse } from './compileCourse.ts';
import { compileLesson } from './compileLesson.ts';

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
    const { course, diagnostics: told } = await compileCourse(base, { kept });
    expect([course, told]).toEqual([first.course, first.diagnostics]);
    const broken = changed('{id=rank}', '{id=ranck}');
    const { diagnostics } = await compileCourse(broken, { kept });
    expect(diagnostics).toHaveLength(1);
    expect((await compileCourse(broken, { kept })).diagnostics).toEqual(diagnostics);
  });

  it('is compiled anew when its files, or names it may use, change', async () => {
    const kept = new Map();
    await compileCourse(base, { kept });
    const { course } = await compileCourse(changed('A scene.', 'Another scene.'), { kept });
    expect(JSON.stringify(course?.lessons[0]?.blocks)).toContain('Another scene.');
    const glossary = (base['glossary.yaml'] ?? '').replace('id: rank', 'id: ranks');
    const { diagnostics } = await compileCourse({ ...base, 'glossary.yaml': glossary }, { kept });
    expect(diagnostics.map((p) => p.actual)).toEqual(['glossary term “rank”']);
  });
});

it('sets the stage for what follows in the section', async () => {
  const { course } = await compileCourse(
    changed(
      '::question{id="one-count"}',
      'Before.\n\n::stage{of=lora r=8}\n\nBeside.\n\n::question{id="one-count"}\n\n## Next {#next}\n\nBehind.',
    ),
  );
  const blocks = course?.lessons[0]?.blocks.slice(-6) ?? [];
  expect(blocks.map((block) => ('step' in block ? block.step : undefined))).toEqual([
    undefined,
    undefined,
    { of: 'lora', state: { r: 8 } },
    { of: 'lora', state: { r: 8 } },
    undefined,
    undefined,
  ]);
});

it('gives a live number the room of its longest value', async () => {
  const { course } = await compileCourse(base);
  // 4 × 2,000 at the start, 1,000 × 2,000 at most.
  expect(JSON.stringify(course?.lessons[0]?.blocks)).toContain('--room:8ch');
});

it('leaves to the practice of a lesson the checks that its text does not ask', async () => {
  const { course, diagnostics } = await compileCourse(changed('::question{id="one-count"}\n', ''));
  expect(ofLevel(diagnostics, 'error', 'warn').map(formatDiagnostic)).toEqual([]);
  expect(course?.lessons[0]?.practice).toEqual(['one-count']);
  expect(course?.lessons[0]?.faces['one-count']).toMatchObject({ role: 'check' });
  expect((await compileCourse(base)).course?.lessons[0]?.practice).toEqual([]);
});

it('takes no date that is to come', async () => {
  const errors = async (today: string) =>
    ofLevel((await compileCourse(base, { today })).diagnostics, 'error').map(({ file, actual }) => [
      file,
      actual,
    ]);
  expect(await errors('2026-01-01')).toEqual([]);
  expect(await errors('2025-12-31')).toEqual([
    ['content/course.yaml', 'updated: 2026-01-01, which is to come'],
    ['content/lessons/one/lesson.md', 'updated: 2026-01-01, which is to come'],
    ['content/sources.yaml', 'checked: 2026-01-01, which is to come'],
  ]);
});

it('takes no name from what every object has', async () => {
  const { diagnostics } = await compileCourse(changed('name="lora-decomposition"', 'name=constructor'));
  expect(diagnostics.map((p) => p.actual)).toContain('figure “constructor”');
});

it('reads a lesson with blank lines before its head', async () => {
  const { course } = await compileCourse({ ...base, [lesson]: `\n\n${base[lesson]}` });
  expect(course?.lessons[0]?.title).toBe('One');
});

it('says of a renamed folder that, and nothing of what stands in it', async () => {
  const renamed = Object.fromEntries(
    Object.entries(base).map(([name, text]) => [name.replace('lessons/one/', 'lessons/first/'), text]),
  );
  const { diagnostics } = await compileCourse(renamed);
  expect(diagnostics.map((p) => `${p.file}: ${p.actual}`)).toEqual([
    'content/course.yaml: lesson “one” without a folder',
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

describe('the lessons compiled', () => {
  /** Three lessons that differ in their names alone. */
  const three: ContentFiles = {
    ...base,
    'course.yaml': (base['course.yaml'] ?? '').replace(
      / {2}- id: one\n.*\n.*\n/,
      (lesson) => lesson + named(lesson, 'two') + named(lesson, 'three'),
    ),
  };
  function named(text: string, name: string) {
    return text.replace(/(?<=id: )one\b|\bone(?=[-#.])/g, name);
  }
  for (const name of ['two', 'three'])
    for (const file of ['lesson.md', 'questions.yaml'])
      three[`lessons/${name}/${file}`] = named(base[`lessons/one/${file}`] ?? '', name);

  /** Compiles one course after another, and says which lessons that took. */
  async function compiledFor(...courses: ContentFiles[]) {
    const kept = new Map();
    const counted: string[][] = [];
    for (const files of courses) {
      const now: string[] = [];
      counted.push(now);
      const { diagnostics } = await compileCourse(files, {
        kept,
        compile(workshop, lesson) {
          now.push(lesson.id);
          return compileLesson(workshop, lesson);
        },
      });
      expect(ofLevel(diagnostics, 'error').map(formatDiagnostic)).toEqual([]);
    }
    return counted;
  }
  const edited = (name: string, from: string, to: string) => ({
    ...three,
    [name]: (three[name] ?? '').replace(from, to),
  });
  const all = ['one', 'two', 'three'];

  it('are all of them, and none when nothing was edited', async () => {
    expect(await compiledFor(three, { ...three })).toEqual([all, []]);
  });

  it('are the one of which a file was edited', async () => {
    const [, ...after] = await compiledFor(
      three,
      edited('lessons/two/lesson.md', 'A scene.', 'Another scene.'),
      three,
      edited('lessons/three/questions.yaml', 'What is the idea?', 'What may the idea be?'),
    );
    expect(after).toEqual([['two'], ['two'], ['three']]);
  });

  it('are none when what no lesson uses was edited', async () => {
    const course = edited('course.yaml', 'A small course', 'A course');
    expect((await compiledFor(three, course))[1]).toEqual([]);
  });

  it('are all of them when a name that each may use was edited', async () => {
    const glossary = `${three['glossary.yaml']}  - { id: width, term: Width, definition: Size. }\n`;
    expect((await compiledFor(three, { ...three, 'glossary.yaml': glossary }))[1]).toEqual(all);
  });
});
