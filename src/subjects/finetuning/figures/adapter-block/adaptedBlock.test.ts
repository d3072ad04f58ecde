import { expect, it } from 'vitest';
import { normalDeviates, seededRandom } from '../../../../math/random.ts';
import { type FrozenBlock, layerNorm, passToken, selfAttention } from './adaptedBlock.ts';
import { offsets } from './bottleneck.ts';

const draw = normalDeviates(seededRandom(9));
const numbers = (length: number) => Float64Array.from({ length }, draw);
const block: FrozenBlock = {
  d: 4,
  wide: 8,
  query: numbers(16),
  key: numbers(16),
  value: numbers(16),
  output: numbers(16),
  first: numbers(32),
  second: numbers(32),
};

it('norms to mean 0 and standard deviation 1', () => {
  const x = layerNorm(Float64Array.of(1, 2, 3, 10));
  expect(x.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 10);
  expect(x.reduce((sum, value) => sum + value * value, 0) / 4).toBeCloseTo(1, 4);
});

it('lets tokens that are alike attend alike, and one alone to itself', () => {
  const x = numbers(4);
  const [one] = selfAttention(block, [x]);
  const [first, second] = selfAttention(block, [x, x.slice()]);
  for (let i = 0; i < 4; i++) {
    expect(first?.[i]).toBeCloseTo(one?.[i] as number, 10);
    expect(second?.[i]).toBeCloseTo(one?.[i] as number, 10);
  }
});

it('gives the output of the bare block when the adapters hold zeros', () => {
  const zero = { d: 4, m: 2, kind: 'relu' as const, numbers: new Float64Array(offsets(4, 2).end) };
  const [x, attended] = [numbers(4), numbers(4)];
  const bare = passToken(block, {}, x, attended);
  expect(passToken(block, { afterAttention: zero, afterFeedForward: zero }, x, attended).out).toEqual(
    bare.out,
  );
  expect(bare.firstAdapter).toBeUndefined();
});
