import { describe, expect, it } from 'vitest';
import { normalDeviates, seededRandom } from '../../../../math/random.ts';
import { type Activation, activate, activationSlope } from './activation.ts';
import { type Bottleneck, backBottleneck, offsets, passBottleneck } from './bottleneck.ts';

const draw = normalDeviates(seededRandom(3));
const vector = (length: number) => Float64Array.from({ length }, draw);

describe('an activation', () => {
  it('is known at a few places', () => {
    expect(activate(0, 'gelu')).toBe(0);
    // x·Φ(x) at 1 is 0.8413; the tanh form is within 0.0002.
    expect(activate(1, 'gelu')).toBeCloseTo(0.8413, 3);
    expect(activate(-1, 'gelu')).toBeCloseTo(-0.1587, 3);
    expect([activate(-2, 'relu'), activate(2, 'relu')]).toEqual([0, 2]);
  });

  it.each<Activation>(['gelu', 'relu'])('has the slope of %s', (kind) => {
    for (const x of [-3, -0.7, 0.3, 2]) {
      const slope = (activate(x + 1e-6, kind) - activate(x - 1e-6, kind)) / 2e-6;
      expect(activationSlope(x, kind)).toBeCloseTo(slope, 6);
    }
  });
});

describe('bottleneck', () => {
  it('passes its input on when both projections are zero', () => {
    const adapter: Bottleneck = { d: 4, m: 2, kind: 'gelu', numbers: new Float64Array(offsets(4, 2).end) };
    const h = vector(4);
    expect(passBottleneck(adapter, h).out).toEqual(h);
  });

  // Lesson: d = m = 1, both weights 1, ReLU: 1 becomes 2, −1 stays −1.
  it('does what the lesson works out by hand', () => {
    const adapter: Bottleneck = { d: 1, m: 1, kind: 'relu', numbers: Float64Array.of(1, 0, 1, 0) };
    expect(passBottleneck(adapter, Float64Array.of(1)).out[0]).toBe(2);
    expect(passBottleneck(adapter, Float64Array.of(-1)).out[0]).toBe(-1);
  });

  it.each<Activation>(['gelu', 'relu'])('has the gradient that finite differences give, with %s', (kind) => {
    const [d, m] = [5, 3];
    const adapter: Bottleneck = { d, m, kind, numbers: vector(offsets(d, m).end) };
    const h = vector(d);
    const along = vector(d);
    const loss = (a: Bottleneck, x: Float64Array) =>
      passBottleneck(a, x).out.reduce((sum, value, i) => sum + value * (along[i] as number), 0);
    const byNumbers = new Float64Array(adapter.numbers.length);
    const byH = backBottleneck(adapter, passBottleneck(adapter, h), along, byNumbers);
    const step = 1e-6;
    const nudged = (x: Float64Array, at: number, by: number) =>
      x.map((value, i) => (i === at ? value + by : value));
    byNumbers.forEach((slope, at) => {
      const at_ = (by: number) => loss({ ...adapter, numbers: nudged(adapter.numbers, at, by) }, h);
      expect(slope).toBeCloseTo((at_(step) - at_(-step)) / (2 * step), 6);
    });
    byH.forEach((slope, at) => {
      const at_ = (by: number) => loss(adapter, nudged(h, at, by));
      expect(slope).toBeCloseTo((at_(step) - at_(-step)) / (2 * step), 6);
    });
  });
});
