import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Legend } from './Legend.tsx';
import { Swatch } from './Swatch.tsx';

afterEach(cleanup);

it('names what is drawn, in order, and says nothing of the swatches', () => {
  const swatch = (
    <Swatch>
      <rect width={22} height={14} />
    </Swatch>
  );
  render(
    <Legend
      label="Memory by part"
      entries={[
        { key: 'frozen', swatch, words: 'frozen weights' },
        { key: 'trained', swatch, words: 'trained weights' },
      ]}
    />,
  );
  const list = screen.getByRole('list', { name: 'Memory by part' });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((entry) => entry.textContent?.trim()),
  ).toEqual(['frozen weights', 'trained weights']);
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});
