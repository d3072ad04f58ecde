import type { SubjectViews } from '../contract.ts';

/** A course without a subject has the engine's pages alone. */
export const views: SubjectViews = {};
