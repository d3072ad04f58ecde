import type { QuestionKind } from '../../course/types.ts';
import { cloze } from './cloze.tsx';
import { estimate } from './estimate.tsx';
import type { Kind } from './kind.ts';
import { locate } from './locate.tsx';
import { match } from './match.tsx';
import { multiple } from './multiple.tsx';
import { numeric } from './numeric.tsx';
import { operate } from './operate.tsx';
import { order } from './order.tsx';
import { single } from './single.tsx';

/** Every kind of question. A new one is a file beside these and a line here. */
export const kinds: Record<QuestionKind, Kind> = {
  single,
  multiple,
  numeric,
  operate,
  order,
  match,
  cloze,
  locate,
  estimate,
};
