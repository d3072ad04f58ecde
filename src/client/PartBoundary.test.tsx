import '@testing-library/jest-dom/vitest';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atOnce, islandTable } from './island.ts';

let isBroken = true;

function Counter({ name }: { name: string }) {
  const [count, setCount] = useState(0);
  if (count === 1 && isBroken) throw new Error('broken');
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {`${name} ${count}`}
    </button>
  );
}

beforeEach(async () => {
  isBroken = true;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('IntersectionObserver', class {});
  const { hydrateIslands } = await import('./hydrateIslands.tsx');
  const part = (name: string) =>
    `<div data-island="counter" data-uid="${name}"><button type="button">${name} 0</button></div>
     <script type="application/json">{"name":"${name}"}</script>`;
  document.body.innerHTML = `<p>Text</p>${part('first')}${part('second')}`;
  await act(async () => hydrateIslands(islandTable({ counter: atOnce(Counter) })));
});
afterEach(() => vi.unstubAllGlobals());

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('keeps the page and the other parts when one fails, and says what happened', async () => {
  await press('first 0');
  expect(screen.getByRole('alert')).toHaveTextContent(
    'This part has stopped, and stands as it was last. Your answers are kept.',
  );
  expect(screen.getByText('first 0').closest('[inert]')).not.toBeNull();
  expect(screen.getByRole('link', { name: 'load the page again' })).toHaveAttribute('href', '.');
  await press('second 0');
  expect(screen.getAllByRole('alert')).toHaveLength(2);
  expect(screen.getByText('Text')).toBeVisible();
});

it('starts it again when asked, as often as it is', async () => {
  await press('first 0');
  await press('Start it again');
  await press('first 0');
  expect(screen.getAllByText('first 0')).toHaveLength(1);
  isBroken = false;
  await press('Start it again');
  expect(screen.queryByRole('alert')).toBeNull();
  await press('first 0');
  expect(screen.getByRole('button', { name: 'first 1' })).toBeVisible();
});
