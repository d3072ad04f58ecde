import type { QuestionFace } from '../../course/types.ts';
import type { QuestionSource } from './authorKind.ts';

/** What a question is for. */
export const roleOf = ({ asked, role }: Pick<QuestionSource, 'asked' | 'role'>): QuestionFace['role'] =>
  asked === 'predict' ? 'prediction' : role;
