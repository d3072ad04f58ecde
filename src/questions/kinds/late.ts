import type { QuestionKind } from '../../course/types.ts';
import { cloze } from './cloze/view.tsx';
import { estimate } from './estimate/view.tsx';
import type { Kind } from './kind.ts';
import { locate } from './locate/view.tsx';
import { match } from './match/view.tsx';
import { operate } from './operate/view.tsx';
import { order } from './order/view.tsx';

/** The kinds that no lesson begins with, in one file of the site. */
export const late = { operate, order, match, cloze, locate, estimate } satisfies Partial<
  Record<QuestionKind, Kind>
>;
