import type { FigureSpec } from '../spec.ts';

export const spec = {
  params: { p: { type: 'number', min: 0, max: 100, step: 1, default: 25, label: 'share in per cent' } },
  parts: { sector: 'the sector of the share' },
} as const satisfies FigureSpec;
