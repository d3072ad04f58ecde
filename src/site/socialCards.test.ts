import { expect, it } from 'vitest';
import { compileCourse } from '../author/compile/compileCourse.ts';
import { readContent } from '../author/readContent.ts';
import { socialCards } from './socialCards.ts';

const files = await readContent('tests/courses/percent');
const { course } = await compileCourse(files);

it('makes a picture of any course and of each of its lessons, known by what it is drawn from', async () => {
  if (!course) throw new Error('no course');
  const [home, ...lessons] = await socialCards(files, course);
  expect(home?.file).toBe('social.png');
  expect(home?.html).toContain(`<h1>${course.title}</h1>`);
  expect(lessons.map(({ file }) => file)).toEqual(course.lessons.map(({ id }) => `lessons/${id}/social.png`));
  const again = await socialCards(files, { ...course, summary: 'Other words.' });
  expect(again[0]?.hash).not.toBe(home?.hash);
  expect(again.slice(1)).toEqual(lessons);
});

it('lets a lesson have its picture where somebody links to it', async () => {
  const [id = ''] = course?.lessons.map((lesson) => lesson.id) ?? [];
  const pictured = await compileCourse({ ...files, [`lessons/${id}/social.png`]: '' });
  expect(pictured.course?.lessons.map(({ picture }) => picture)).toEqual([
    `${id}/social.png`,
    ...(course?.lessons.slice(1) ?? []).map(() => undefined),
  ]);
  expect(pictured.images).toContain(`${id}/social.png`);
});
