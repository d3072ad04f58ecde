import type { Directive } from '../directive.ts';
import { cite } from './cite.ts';
import { figure } from './figure.ts';
import { frozen } from './frozen.ts';
import { instructor } from './instructor.ts';
import { note } from './note.ts';
import { part } from './part.ts';
import { question } from './question.ts';
import { show } from './show.ts';
import { term } from './term.ts';
import { trained } from './trained.ts';
import { value } from './value.ts';
import { worked } from './worked.ts';

/** Every directive an author may write, by its name. */
export const directives: Readonly<Record<string, Directive>> = {
  value,
  show,
  part,
  term,
  cite,
  frozen,
  trained,
  question,
  figure,
  note,
  worked,
  instructor,
};
