import { expect, test } from 'vitest';
import { compileCourse } from '../../author/compile/compileCourse.ts';
import { readContent } from '../../author/readContent.ts';
import { loadKinds } from '../../questions/kinds/kinds.ts';
import { paperMap } from './paperMap.ts';

const { course } = await compileCourse(await readContent('content'));
await loadKinds(['operate']);

test('a paper asks every check but those answered by a figure of their lesson', () => {
  if (!course) throw new Error('the content does not compile');
  const faces = course.lessons.flatMap((lesson) => Object.values(lesson.faces));
  const checks = faces.filter((face) => face.role === 'check');
  const kinds = new Set(checks.map((face) => face.kind));
  expect(kinds).toContain('operate');
  expect(kinds).toContain('locate');
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
