import { walked } from './parts/walked.ts';

export const storm = walked('early.test', 'keys, clicks and touches before and while a part wakes');
