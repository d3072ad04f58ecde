import type { FigureSpec } from '../../figures/spec.ts';
import { oneOf } from '../oneOf.ts';

const NOISE = 1e-6;

/** What a parameter of a figure takes, when that is not what was written. */
export function paramFault(
  param: FigureSpec['params'][string],
  written: number | string,
): string | undefined {
  const text = String(written);
  switch (param.type) {
    case 'choice':
      return param.values.includes(text) ? undefined : oneOf(param.values, text);
    case 'text':
      return text.length > param.maxLength ? `at most ${param.maxLength} characters` : undefined;
    case 'number': {
      const { min, max, step } = param;
      const value = text.trim() === '' ? Number.NaN : Number(text);
      if (!(value >= min && value <= max)) return `a number from ${min} to ${max}`;
      const steps = (value - min) / step;
      if (Math.abs(steps - Math.round(steps)) <= NOISE) return undefined;
      return step === 1 ? 'a whole number' : `a number in steps of ${step} from ${min}`;
    }
  }
}
