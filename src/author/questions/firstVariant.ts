import { authorKindOf } from '../../questions/kinds/authors.ts';
import type { QuestionSource } from './authorKind.ts';

/** A question as everybody meets it first: for rules that read its words. */
export const firstVariant = (question: QuestionSource): QuestionSource =>
  authorKindOf(question.kind).firstVariant?.(question) ?? question;
