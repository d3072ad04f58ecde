import type { QuestionKind } from '../../course/types.ts';
import { cloze } from './cloze.tsx';
import { estimate } from './estimate.tsx';
import type { Kind } from './kind.ts';
import { locate } from './locate.tsx';
import { match } from './match.tsx';
import { operate } from './operate.tsx';
import { order } from './order.tsx';

/** The kinds that no lesson begins with, in one file of the site. */
export const late = { operate, order, match, cloze, locate, estimate } satisfies Partial<
  Record<QuestionKind, Kind>
>;
