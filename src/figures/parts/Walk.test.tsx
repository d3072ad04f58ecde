import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { handClock } from '../../../tests/helpers/handClock.ts';
import { useWalk } from './useWalk.ts';
import { Walk } from './Walk.tsx';

afterEach(cleanup);

/** Three stops, a second apart, with time moved by hand. */
function setup({ start = 0, idle = false } = {}) {
  const { effects, advance: pass } = handClock();
  function Figure() {
    const [t, onMove] = useState(start);
    const walk = useWalk({ t, end: 2, msPerStep: 1000, onMove }, effects);
    return <Walk t={t} stops={['down', 'up', 'add']} uid="walk" walk={walk} pace={2} idle={idle} />;
  }
  render(<Figure />);
  const button = (name: string) => screen.getByRole('button', { name });
  return { user: userEvent.setup(), pass, button, scrub: screen.getByRole('slider', { name: 'Walk' }) };
}

it('plays to the end, pauses, and begins again from there', async () => {
  const { user, pass, button, scrub } = setup();
  await user.click(button('Play'));
  pass(500);
  expect(scrub).toHaveValue('0.5');
  await user.click(button('Pause'));
  pass(500);
  expect(scrub).toHaveValue('0.5');
  await user.click(button('Play'));
  pass(1500);
  expect(scrub).toHaveAttribute('aria-valuetext', 'add, stop 3 of 3');
  await user.click(button('Play'));
  expect(scrub).toHaveValue('0');
});

it('goes to a stop at its own pace, and at once by the slider', async () => {
  const { user, pass, button, scrub } = setup();
  await user.click(button('Walk to: add'));
  pass(1000);
  expect(button('Walk to: add')).toHaveAttribute('aria-pressed', 'true');
  fireEvent.change(scrub, { target: { value: '1' } });
  expect(button('Walk to: up')).toHaveAttribute('aria-pressed', 'true');
});

it('does not play where there is nothing to walk through', async () => {
  const { user, button } = setup({ idle: true });
  await user.click(button('Play'));
  expect(button('Play')).toBeVisible();
});
