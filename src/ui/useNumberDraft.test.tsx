import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useNumberDraft } from './useNumberDraft.ts';

afterEach(cleanup);

/** A field for a number from 1 to 1,000, in whole steps or, without `step`, rounded to tenths. */
function Field({ step }: { step?: number }) {
  const [value, setValue] = useState(4);
  const { problem, field } = useNumberDraft({
    value,
    min: 1,
    max: 1000,
    step,
    tidy: (number) => Math.round(number * 10) / 10,
    onChange: setValue,
  });
  return (
    <>
      <input aria-label="Rank" {...field} />
      <output>{value}</output>
      <p role="alert">{problem}</p>
    </>
  );
}

async function type(text: string, step?: number) {
  const user = userEvent.setup();
  render(<Field {...(step === undefined ? {} : { step })} />);
  const field = screen.getByRole('textbox', { name: 'Rank' });
  await user.clear(field);
  await user.type(field, text);
  return { user, field, value: screen.getByRole('status') };
}

it('takes what fits at once and leaves the field as it was typed', async () => {
  const { field, value } = await type('1e2', 1);
  expect(value).toHaveTextContent('100');
  expect(field).toHaveValue('1e2');
});

it.each(['{Enter}', '{Tab}'])('writes the number plainly after %s', async (key) => {
  const { user, field } = await type('1e2', 1);
  await user.keyboard(key);
  expect(field).toHaveValue('100');
});

it('says why a number is not taken, also after Enter', async () => {
  const { user, field, value } = await type('2.5', 1);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent('Only steps of 1 count. It is at 2.');
  expect(field).toHaveValue('2.5');
  expect(value).toHaveTextContent('2');
});

it('asks which is meant by 1.000, which is a thousand to many', async () => {
  await type('1.000', 1);
  expect(screen.getByRole('alert')).toHaveTextContent(
    '“1.000” can be read as 1 or as 1,000. Write one of these.',
  );
});

it('takes any number between the ends where there are no steps, tidied', async () => {
  const { user, field, value } = await type('2.57');
  expect(value).toHaveTextContent('2.6');
  await user.tab();
  expect(field).toHaveValue('2.6');
});
