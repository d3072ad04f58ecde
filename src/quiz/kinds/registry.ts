import type { QuestionKind } from '../../course/types.ts';
import type { Kind } from './kind.ts';
import { multiple } from './multiple.tsx';
import { numeric } from './numeric.tsx';
import { operate } from './operate.tsx';
import { single } from './single.tsx';

/** Every kind of question. A new one is a file beside these and a line here. */
export const kinds: Record<QuestionKind, Kind> = { single, multiple, numeric, operate };
