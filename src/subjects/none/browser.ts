import type { SubjectInBrowser } from '../contract.ts';

/** A course without a subject brings nothing of its own. */
export const figures: SubjectInBrowser['figures'] = {};
export const islands: SubjectInBrowser['islands'] = {};
