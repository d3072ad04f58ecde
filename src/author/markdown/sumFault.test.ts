import { expect, it } from 'vitest';
import { sumFault } from './sumFault.ts';

it.each([
  ['2 \\cdot 4 = 9', '8'],
  ['1000 \\times 4 + 4 \\times 1000 = 8{,}001', '8,000'],
  ['\\frac{8}{1000} = 0.08', '0.008'],
  ['2^{10} = 1000', '1,024'],
  ['\\frac{1}{3} = 0.34', '0.3333'],
  ['0.8\\,\\% = 0.08', '0.008'],
  ['5 / 8 = 60\\,\\%', '0.625'],
  ['2 \\cdot (3 + 4) = 2 \\cdot 7 = 15', '14'],
  ['8123 \\approx 9000', '8,123'],
  ['78/100 = 25\\%', '0.78'],
])('says of $%s$ that it is %s', (tex, is) => {
  expect(sumFault(tex)).toBe(is);
});

it('takes a sign of per cent behind the formula into account', () => {
  expect(sumFault('156/200 = 78', ' % of the letters')).toBeUndefined();
  expect(sumFault('90 - 78 = 12', ' % more')).toBeUndefined();
  expect(sumFault('156/200 = 79', ' %')).toBe('0.78');
  expect(sumFault('156/200 = 78', ' letters')).toBe('0.78');
});

it.each([
  '2 \\cdot 4 = 8',
  '1{,}000 \\cdot 8 = 8\\,000',
  '\\frac{1}{3} = 0.33',
  '\\frac{1}{3} = 0.333',
  '\\dfrac{8}{1000} = 0.008 = 0.8\\,\\%',
  '5/8 = 63\\,\\%',
  '2^{10} = 1024 \\approx 1000',
  '8123 \\approx 8000',
  'r = 4',
  'r(d + k) = 4 \\cdot 2000 = 8000',
  '1 + 1',
  '10^{-3} = 0.001',
  '78 = 78.0',
  '2 \\cdot 4 \\neq 9',
  'f(2) = 5',
  '{3 = 3}',
])('lets $%s$ stand', (tex) => {
  expect(sumFault(tex)).toBeUndefined();
});
