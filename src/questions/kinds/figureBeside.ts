import type { QuestionFace, Step } from '../../course/types.ts';
import { kindOf } from './kinds.ts';

/** The figure that stands beside a question: the one it is answered with, or is about from a state of its own. */
export function figureBeside(face: QuestionFace): Step | undefined {
  const { about, start } = face;
  return kindOf(face.kind).figure?.(face) ?? (about && start ? { of: about, state: start } : undefined);
}
