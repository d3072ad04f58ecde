import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { StartHere } from './StartHere.tsx';

const map = {
  id: 'c',
  objectives: [],
  lessons: [{ id: 'lora', title: 'LoRA', minutes: 8, slots: [], practice: [] }],
};

afterEach(cleanup);

it('leads who has not begun to the questions before the course, where there are any', () => {
  render(<StartHere map={map} inventory={1} />);
  expect(screen.getByRole('link', { name: '1 question without help' })).toHaveAttribute(
    'href',
    '/inventory/',
  );
  cleanup();
  render(<StartHere map={map} inventory={0} />);
  expect(screen.getAllByRole('link')).toHaveLength(1);
});
