import type { ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { Context } from './context.ts';
import type { Passage } from './passage.ts';

/** What a node needs besides itself to become HTML. */
export interface Rendering {
  passage: Passage;
  context: Context;
  /** Words of the passage as a label. */
  label(words: PhrasingContent[]): ElementContent[];
}
