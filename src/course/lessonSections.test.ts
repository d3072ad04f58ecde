import { expect, it } from 'vitest';
import { lessonSections } from './lessonSections.ts';
import type { Block, Heading } from './types.ts';

const heading = (id: string): Heading => ({ id, text: id, html: `<em>${id}</em>` });
const html = (html: string): Block => ({ type: 'html', html });
const question = (question: string): Block => ({ type: 'question', question, asked: 'check' });

it('counts words and questions under each heading, and what stands before the first with it', () => {
  const sections = lessonSections({
    headings: [heading('one'), heading('two'), heading('three')],
    blocks: [
      html('<p>Two words</p>'),
      question('opener'),
      html('<h2 id="one" tabindex="-1">One</h2><p>a b c d</p><h2 class="x" id="two">Two</h2><p>a</p>'),
      question('a'),
      question('b'),
      html('<h2 id="three">Three</h2>'),
    ],
  });
  expect(sections.map(({ id, questions }) => [id, questions])).toEqual([
    ['one', 1],
    ['two', 2],
    ['three', 0],
  ]);
  expect(sections[0]?.html).toBe('<em>one</em>');
  const [one = 0, two = 0, three = 0] = sections.map(({ words }) => words);
  expect(two).toBeGreaterThan(one);
  expect(one).toBeGreaterThan(three);
  expect(three).toBeGreaterThan(0);
});

it('counts no prediction, which takes its time all the same', () => {
  const headings = [heading('one')];
  const guess: Block = { type: 'question', question: 'guess', asked: 'prediction' };
  const [bare] = lessonSections({ headings, blocks: [] });
  const [section] = lessonSections({ headings, blocks: [guess] });
  expect(section?.questions).toBe(0);
  expect(section?.words).toBeGreaterThan(bare?.words ?? 0);
});

it('knows no sections of a lesson without headings', () => {
  expect(lessonSections({ headings: [], blocks: [html('<p>All there is.</p>'), question('a')] })).toEqual([]);
});
