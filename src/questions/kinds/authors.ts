import type { AuthorKind } from '../../author/questions/authorKind.ts';
import type { QuestionSource } from '../../course/schema.ts';
import { choice } from './choice/author.ts';
import { cloze } from './cloze/author.ts';
import { estimate } from './estimate/author.ts';
import { locate } from './locate/author.ts';
import { match } from './match/author.ts';
import { numeric } from './numeric/author.ts';
import { operate } from './operate/author.ts';
import { order } from './order/author.ts';

/** How each kind is compiled and checked. */
export const authorKinds: Record<QuestionSource['kind'], AuthorKind> = {
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
