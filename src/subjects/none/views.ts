import type { SubjectClosing, SubjectViews } from '../contract.ts';

/** A course without a subject has the engine's pages alone, as they are. */
export const views: SubjectViews = {};
export const Closing: SubjectClosing = () => null;
