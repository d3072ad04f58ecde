// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { DRAWN_WIDTH, SENTENCE, TRAINED_VECTORS } from './model.ts';
import { widget } from './PromptTuningStill.tsx';

afterEach(cleanup);

const draw = () => {
  render(<widget.Figure state={{}} set={() => {}} uid="flow" />);
  return screen.getAllByRole<SVGSVGElement & HTMLElement>('img', { name: /trained vectors/ });
};

test('both drawings are named, and share no id', () => {
  const drawings = draw();
  expect(drawings).toHaveLength(2);
  const ids = drawings.flatMap((svg) => [...svg.querySelectorAll('[id]')].map((part) => part.id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('each drawing shows every word, and trained cells for the soft prompt alone', () => {
  for (const svg of draw()) {
    for (const word of SENTENCE)
      expect(svg).toSatisfy((s: Element) => s.textContent?.includes(word) ?? false);
    expect(svg.querySelectorAll('.fig-train')).toHaveLength(TRAINED_VECTORS * DRAWN_WIDTH);
    expect(svg.textContent).toContain('frozen model');
  }
});
