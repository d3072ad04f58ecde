import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { formatPercent } from '../../notation/format.ts';
import { Axis } from './Axis.tsx';
import { linear, logarithmic } from './scales.ts';

afterEach(cleanup);

/** Where a label stands: its mark carries the place. */
const placeOf = (label: string) => {
  const mark = screen.getByText(label).parentElement;
  return [mark?.getAttribute('x'), mark?.getAttribute('y')];
};
const draw = (axis: React.ReactNode) => render(<svg aria-hidden="true">{axis}</svg>).container;

describe('an axis', () => {
  it('marks round values of a linear scale along the bottom', () => {
    draw(<Axis side="bottom" scale={linear([0, 400], [40, 240])} at={100} ticks={4} />);
    expect(screen.getAllByText(/\d/).map((label) => label.textContent)).toEqual([
      '0',
      '100',
      '200',
      '300',
      '400',
    ]);
    expect(placeOf('200')).toEqual(['140', '100']);
  });

  it('marks powers of ten of a logarithmic scale along the left, each as it is to be written', () => {
    draw(
      <Axis
        side="left"
        scale={logarithmic([0.001, 1], [90, 0])}
        at={30}
        ticks={[0.001, 0.01, 1]}
        format={formatPercent}
      />,
    );
    expect(placeOf('0.1 %')).toEqual(['30', '90']);
    expect(placeOf('1 %')).toEqual(['30', '60']);
  });

  it('stretches with the picture when its scale is in per cent', () => {
    draw(<Axis side="bottom" unit="%" scale={linear([0, 3], [0, 100])} at={100} ticks={[1]} />);
    expect(placeOf('1')).toEqual(['33.33%', '100%']);
  });

  it('draws a grid line for every tick, and no marks beside them', () => {
    const picture = draw(
      <Axis side="left" scale={linear([0, 1], [100, 0])} at={20} ticks={[0, 1]} grid={200} line />,
    );
    expect(picture.querySelectorAll('.axis-grid')).toHaveLength(2);
    expect(picture.querySelectorAll('path')).toHaveLength(0);
  });

  it('gives minor values a mark without words', () => {
    const picture = draw(
      <Axis side="bottom" scale={linear([0, 2], [0, 100])} at={0} ticks={[0, 2]} minor={[1]} line />,
    );
    expect(picture.querySelectorAll('path')).toHaveLength(3);
    expect(screen.queryByText('1')).not.toBeInTheDocument();
  });

  it('says what is measured, in as many lines as it is given', () => {
    draw(<Axis side="bottom" scale={linear([0, 1], [0, 100])} at={50} title={['share,', 'logarithmic']} />);
    expect(placeOf('share,')).toEqual(['50', '50']);
    expect(screen.getByText('logarithmic')).toBeInTheDocument();
  });

  it('keeps the labels at its ends inside', () => {
    draw(<Axis side="bottom" scale={linear([0, 1], [0, 100])} at={50} ticks={[0, 0.5, 1]} inside />);
    expect(['0', '0.5', '1'].map((label) => screen.getByText(label).getAttribute('text-anchor'))).toEqual([
      'start',
      'middle',
      'end',
    ]);
  });
});
