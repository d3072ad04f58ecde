import type { OptionFace } from '../../course/types.ts';
import type { Tools } from './authorKind.ts';
import { heardAs } from './heardAs.ts';

/** Something to be chosen or moved, for the eye and for the ear. `steps` lead to it in the question. */
export function faceOf(
  { id, text, spoken }: { id: string; text: string; spoken?: string | undefined },
  tools: Tools,
  ...steps: PropertyKey[]
): OptionFace {
  const label = tools.label(text, ...steps, 'text');
  return { id, html: heardAs(label.html, spoken), text: spoken ?? label.text };
}
