/** A nonlinearity by name, with its slope. */
export type Activation = 'gelu' | 'relu';

const SQRT_2_OVER_PI = Math.sqrt(2 / Math.PI);
const CUBIC = 0.044715;

/** GELU in its tanh form, as in GPT-2. Source: Hendrycks and Gimpel 2016, arXiv 1606.08415, section 2. */
function gelu(x: number): number {
  return 0.5 * x * (1 + Math.tanh(SQRT_2_OVER_PI * (x + CUBIC * x ** 3)));
}

function geluSlope(x: number): number {
  const t = Math.tanh(SQRT_2_OVER_PI * (x + CUBIC * x ** 3));
  return 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * SQRT_2_OVER_PI * (1 + 3 * CUBIC * x * x);
}

/** The activation of one number. */
export function activate(x: number, kind: Activation): number {
  return kind === 'relu' ? Math.max(0, x) : gelu(x);
}

/** Slope of the nonlinearity at x; ReLU has slope 0 at 0. */
export function activationSlope(x: number, kind: Activation): number {
  if (kind === 'relu') return x > 0 ? 1 : 0;
  return geluSlope(x);
}
