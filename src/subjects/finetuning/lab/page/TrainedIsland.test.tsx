import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { progress } from '../../../../progress/store.ts';
import { saveTrained } from '../trained.ts';
import { TrainedIsland } from './TrainedIsland.tsx';

const settings = { figure: 'lora#lora', presets: {} };
const before = progress.getState();
// There is neither a canvas nor a screen here.
HTMLCanvasElement.prototype.getContext = () => null;
vi.stubGlobal('matchMedia', () => ({ addEventListener() {}, removeEventListener() {} }));

afterEach(() => {
  cleanup();
  localStorage.clear();
  progress.setState(before);
});

it('says what could be trained where nothing was', () => {
  render(<TrainedIsland course="c" settings={settings} />);
  expect(screen.getByRole('link', { name: 'the lab' })).toHaveAttribute('href', '/lab/');
});

it('says which races came as predicted, and what was kept, with the way to its figure', async () => {
  const values = Float32Array.of(0.25, 0, 0, -0.5);
  const about = { matrix: 'layer 1, query', task: 'sort backwards', rank: 4, seed: 1 };
  saveTrained('c', { rows: 2, cols: 2, values, ...about, at: Date.UTC(2026, 10, 12, 12) });
  render(<TrainedIsland course="c" settings={settings} />);
  const attempt = {
    id: '1',
    question: 'lab-ranks',
    version: 1,
    asked: 'prediction' as const,
    choice: ['1'],
    correct: true,
    hints: 0,
    at: 1,
  };
  act(() => progress.setState({ ready: true, attempts: [attempt] }));
  expect(await screen.findByRole('listitem')).toHaveTextContent('came as you said');
  expect(
    screen.getByText(/from 12 November 2026: 2 × 2 numbers, layer 1, query, .* rank 4/),
  ).toHaveTextContent('The largest of them is −0.5, in row 2, column 2.');
  expect(screen.getByRole('link', { name: 'Look at it in the LoRA figure' })).toHaveAttribute(
    'href',
    '/lora/?lora.view=target&lora.target=trained#figure-lora',
  );
});
