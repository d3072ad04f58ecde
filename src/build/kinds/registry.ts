import type { QuestionSource } from '../../course/schema.ts';
import type { BuildKind } from './buildKind.ts';
import { choice } from './choice.ts';
import { cloze } from './cloze.ts';
import { estimate } from './estimate.ts';
import { locate } from './locate.ts';
import { match } from './match.ts';
import { numeric } from './numeric.ts';
import { operate } from './operate.ts';
import { order } from './order.ts';

/** How each kind is compiled and checked. */
export const buildKinds: Record<QuestionSource['kind'], BuildKind> = {
  single: choice,
  multiple: choice,
  numeric,
  operate,
  order,
  match,
  cloze,
  locate,
  estimate,
};
