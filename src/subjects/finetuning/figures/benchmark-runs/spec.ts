import type { FigureSpec } from '../../../../figures/spec.ts';

export const spec = { params: {}, parts: {} } as const satisfies FigureSpec;
