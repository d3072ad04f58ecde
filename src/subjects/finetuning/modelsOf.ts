import type { Course } from '../../course/types.ts';
import type { ModelEntry } from './peft/modelTypes.ts';

/** The models of `models.yaml`; none where the course has no such file. */
export const modelsOf = (course: Course): ModelEntry[] => (course.data['models.yaml'] as ModelEntry[]) ?? [];
