import type { QuestionSource } from '../../course/schema.ts';
import type { BuildKind } from './buildKind.ts';
import { choice } from './choice.ts';
import { numeric } from './numeric.ts';
import { operate } from './operate.ts';

/** How each kind is compiled and checked. */
export const buildKinds: Record<QuestionSource['kind'], BuildKind> = {
  single: choice,
  multiple: choice,
  numeric,
  operate,
};
