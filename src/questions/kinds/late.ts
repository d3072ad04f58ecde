import { cloze } from './cloze/view.tsx';
import { estimate } from './estimate/view.tsx';
import type { LateKinds } from './kinds.ts';
import { locate } from './locate/view.tsx';
import { match } from './match/view.tsx';
import { operate } from './operate/view.tsx';
import { order } from './order/view.tsx';

/** The kinds that no lesson begins with, in one file of the site: every one that does not come with the page. */
export const late: LateKinds = {
  operate,
  order,
  match,
  cloze,
  locate,
  estimate,
};
