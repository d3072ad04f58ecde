import { expect, it } from 'vitest';
import type { CourseMap } from '../../course/types.ts';
import type { Attempt } from '../../progress/attempts/record.ts';
import { whereToGoOn } from './whereToGoOn.ts';

const slot = (question: string) => ({
  question,
  asked: 'check' as const,
  version: 1,
  aliases: [],
  objective: 'o',
});
const map: CourseMap = {
  id: 'c',
  objectives: [],
  lessons: [
    { id: 'one', title: 'One', minutes: 8, slots: [slot('a')], practice: [] },
    { id: 'two', title: 'Two', minutes: 8, slots: [slot('b'), slot('c')], practice: [] },
  ],
};
const sections = {
  two: ['idea', 'count'].map((id) => ({ id, words: 10, questions: 1 })),
};
const answer = (question: string, asked: Attempt['asked'] = 'check'): Attempt => ({
  id: question,
  question,
  version: 1,
  asked,
  choice: [],
  correct: true,
  hints: 0,
  at: 1,
});

it('is the section where the learner stopped, by its number', () => {
  const place = { lesson: 'two', title: 'Counting', href: '/two/#count' };
  expect(whereToGoOn(map, sections, [], place)).toMatchObject({
    lesson: { id: 'two' },
    section: [2, 2],
    title: 'Counting',
    href: '/two/#count',
  });
});

it('is the topic where none of its sections was reached, or has that name no more', () => {
  for (const href of ['/two/', '/two/#former'])
    expect(whereToGoOn(map, sections, [], { lesson: 'two', title: 'Former', href })).toEqual({
      lesson: map.lessons[1],
      title: 'Two',
      href,
    });
});

it('stays in the course whatever address is kept', () => {
  for (const href of ['https://example.org/two/#count', '//example.org#count', 'javascript:alert(1)#count'])
    expect(whereToGoOn(map, sections, [], { lesson: 'two', title: 'Counting', href })?.href).toBe(
      '/two/#count',
    );
});

it('is the next question where only answers are known, as after a file was brought', () => {
  expect(whereToGoOn(map, sections, [answer('b')], null)).toMatchObject({ title: 'Two', href: '/two/#q-c' });
  expect(whereToGoOn(map, sections, [answer('a')], null)).toMatchObject({ title: 'Two', href: '/two/#q-b' });
  const gone = { lesson: 'former', title: 'Former', href: '/former/' };
  expect(whereToGoOn(map, sections, [answer('a')], gone)).toMatchObject({ title: 'Two' });
});

it('is the next topic where the one that was read last is done', () => {
  const place = { lesson: 'one', title: 'One', href: '/one/' };
  expect(whereToGoOn(map, sections, [answer('a')], place)).toMatchObject({ title: 'Two', href: '/two/#q-b' });
});

it('is where the learner stopped, or the last topic, once everything is answered', () => {
  const all = ['a', 'b', 'c'].map((one) => answer(one));
  const place = { lesson: 'one', title: 'One', href: '/one/' };
  expect(whereToGoOn(map, sections, all, place)).toMatchObject({ title: 'One' });
  expect(whereToGoOn(map, sections, all, null)).toMatchObject({ title: 'Two', href: '/two/' });
});

it('is nowhere for who has guessed at most', () => {
  expect(
    whereToGoOn(map, sections, [answer('x', 'opener'), answer('y', 'prediction')], null),
  ).toBeUndefined();
});
