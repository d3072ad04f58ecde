import { expect, test } from 'vitest';
import { compileCourse } from '../../author/compile/compileCourse.ts';
import { readContent } from '../../author/readContent.ts';
import { loadKinds } from '../../questions/kinds/kinds.ts';
import { paperMap } from './paperMap.ts';

const files = await readContent('tests/courses/faults/base');
const one = 'lessons/one/';
const { course } = await compileCourse({
  ...files,
  [`${one}lesson.md`]: `${files[`${one}lesson.md`]}\n::question{id="one-operate"}\n`,
  [`${one}questions.yaml`]: `${files[`${one}questions.yaml`]}
  - id: one-operate
    kind: operate
    objective: one.idea
    prompt: Bring the figure to rank 2.
    figure: lora
    condition: r = 2
    solution: { r: 2 }
    right: It is at two.
    otherwise: It is elsewhere.
    explanation: Two is where it should be.
    see: one#idea
`,
});
await loadKinds(['operate', 'numeric']);

test('a paper asks every check but those answered by a figure of their lesson', () => {
  if (!course) throw new Error('no course');
  const faces = course.lessons.flatMap((lesson) => Object.values(lesson.faces));
  const checks = faces.filter((face) => face.role === 'check');
  const kinds = new Set(checks.map((face) => face.kind));
  expect(kinds).toContain('operate');
  expect(kinds).toContain('numeric');
  const asked = paperMap(course).lessons.flatMap(({ slots }) =>
    slots.filter((slot) => slot.asked === 'check'),
  );
  expect(asked.map((slot) => slot.question).sort()).toEqual(
    checks
      .filter((face) => face.kind !== 'operate')
      .map((face) => face.id)
      .sort(),
  );
});
