import { describe, expect, it } from 'vitest';
import type { ClozeFace } from '../../questions/kinds/cloze/types.ts';
import type { OrderFace, OrderKey } from '../../questions/kinds/order/types.ts';
import { compileCourse } from '../compile/compileCourse.ts';
import { readContent } from '../readContent.ts';
import { scrambled } from './scrambled.ts';

const { course } = await compileCourse(await readContent('tests/courses/percent'));
const questions = (course?.lessons ?? []).flatMap((lesson) =>
  Object.values(lesson.faces).map((face) => ({ face, key: lesson.key[face.id] })),
);

describe('what a learner sees before checking', () => {
  it('shows no steps in the right order', () => {
    const orders = questions.filter(({ face }) => face.kind === 'order');
    expect(orders.length).toBeGreaterThan(0);
    for (const one of orders) {
      const [face, key] = [one.face as OrderFace, one.key as OrderKey];
      expect(face.steps.map((step) => step.id)).not.toEqual(key.order);
      expect(face.steps.map((step) => step.id).sort()).toEqual([...key.order].sort());
    }
  });

  it('holds a field in a formula that screen readers reach', () => {
    const clozes = questions.flatMap(({ face }) => (face.kind === 'cloze' ? [face as ClozeFace] : []));
    expect(clozes.some(({ text }) => /katex[\s\S]*data-blank/.test(text))).toBe(true);
    for (const { text, blanks } of clozes)
      for (const { id } of blanks) {
        const page = new RegExp(`^([\\s\\S]*)<span data-blank="${id}">`).exec(text)?.[1] ?? '';
        const open: string[] = [];
        for (const [tag, closing] of page.matchAll(/<(\/?)[a-z][^>]*>/g)) {
          if (closing) open.pop();
          else if (!tag.endsWith('/>')) open.push(tag);
        }
        expect(open.filter((tag) => tag.includes('aria-hidden'))).toEqual([]);
      }
  });

  it('is the first variant, and its texts hold no placeholder', () => {
    for (const { face, key } of questions) {
      expect(face.prompt).not.toContain('{{');
      expect(face.promptText).not.toContain('{{');
      if (key?.kind === 'numeric') expect(JSON.stringify({ ...key, varies: {} })).not.toContain('{{');
    }
  });
});

describe('a scrambled list', () => {
  it('is never the list itself, always the same for a question, and loses nothing', () => {
    for (let n = 0; n < 300; n++) {
      const list = ['a', 'b', 'c', 'd'].slice(0, 2 + (n % 3));
      const order = scrambled(list, `question-${n}`);
      expect(order).not.toEqual(list);
      expect([...order].sort()).toEqual(list);
      expect(scrambled(list, `question-${n}`)).toEqual(order);
    }
  });
});
