import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Slider } from './Slider.tsx';

afterEach(cleanup);

it('moves by its stride, while the field takes every step', () => {
  const onChange = vi.fn();
  render(
    <Slider
      label="Score"
      name="Score"
      value={78}
      min={0}
      max={100}
      step={0.1}
      stride={1}
      valueText={String}
      onChange={onChange}
    />,
  );
  expect(screen.getByRole('slider')).toHaveAttribute('step', '1');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '78.4' } });
  expect(onChange).toHaveBeenLastCalledWith(78.4);
});

interface Held {
  start: number;
  scale: 'linear' | 'log';
  onChange(value: number): void;
}

function Rank({ start, scale, onChange }: Held) {
  const [value, setValue] = useState(start);
  return (
    <Slider
      label="Rank r"
      name="Rank r"
      value={value}
      min={1}
      max={1000}
      scale={scale}
      valueText={(r) => `rank ${r}`}
      presets={[1, 64, 1000]}
      onChange={(next) => {
        onChange(next);
        setValue(next);
      }}
    />
  );
}

function setup(start = 4, scale: 'linear' | 'log' = 'log') {
  const onChange = vi.fn();
  render(<Rank start={start} scale={scale} onChange={onChange} />);
  return {
    onChange,
    user: userEvent.setup(),
    range: screen.getByRole('slider', { name: 'Rank r' }),
    field: screen.getByRole('textbox', { name: /Rank r, from 1 to 1,000/ }),
  };
}

it('speaks the value in its own unit, also on a log scale', () => {
  const { range } = setup(64);
  expect(range).toHaveAttribute('aria-valuetext', 'rank 64');
});

it('moves over the stops of a log scale and over the values of a linear one', () => {
  const log = setup();
  fireEvent.change(log.range, { target: { value: log.range.getAttribute('max') } });
  expect(log.onChange).toHaveBeenLastCalledWith(1000);
  cleanup();
  const linear = setup(4, 'linear');
  fireEvent.change(linear.range, { target: { value: '137' } });
  expect(linear.onChange).toHaveBeenLastCalledWith(137);
});

it('takes every whole number from the field', async () => {
  const { user, field, onChange, range } = setup();
  await user.clear(field);
  await user.type(field, '137');
  expect(onChange).toHaveBeenLastCalledWith(137);
  expect(range).toHaveAttribute('aria-valuetext', 'rank 137');
});

it.each([
  ['1200', /1,200 is outside 1 to 1,000. It is at 120/],
  ['0', /0 is outside 1 to 1,000. It is at 4/],
  ['x', /Type a number from 1 to 1,000/],
  ['2.5', /Only steps of 1 count. It is at 2/],
])('says why %s is not taken and keeps it on show', async (text, message) => {
  const { user, field } = setup();
  await user.clear(field);
  await user.type(field, text);
  await user.tab();
  expect(screen.getByRole('status')).toHaveTextContent(message);
  expect(field).toBeInvalid();
  expect(field).toHaveValue(text);
});

it('goes back to the value when the field is left empty', async () => {
  const { user, field } = setup();
  await user.clear(field);
  await user.tab();
  expect(field).toHaveValue('4');
  expect(field).toBeValid();
});

it('has step buttons that stop at the ends and presets that say which is set', async () => {
  const { user, onChange } = setup(1);
  await user.click(screen.getByRole('button', { name: 'Rank r: 1 less' }));
  expect(onChange).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Rank r: 1 more' }));
  expect(onChange).toHaveBeenLastCalledWith(2);
  await user.click(screen.getByRole('button', { name: '64' }));
  expect(screen.getByRole('button', { name: '64' })).toHaveAttribute('aria-pressed', 'true');
});
