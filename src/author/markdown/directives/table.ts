import type { Directive } from '../directive.ts';
import { cite } from './cite.ts';
import { figure } from './figure.ts';
import { formerly } from './formerly.ts';
import { instructor } from './instructor.ts';
import { note } from './note.ts';
import { part } from './part.ts';
import { question } from './question.ts';
import { show } from './show.ts';
import { stage } from './stage.ts';
import { term } from './term.ts';
import { value } from './value.ts';
import { worked } from './worked.ts';

/** Every directive that any author may write, by its name; a subject has marks of its own. */
export const directives: Readonly<Record<string, Directive>> = {
  value,
  show,
  part,
  term,
  cite,
  question,
  figure,
  formerly,
  stage,
  note,
  worked,
  instructor,
};
