import { oneOf } from '../oneOf.ts';
import { own } from '../own.ts';
import type { Context } from './context.ts';
import { type DirectiveNode, type Form, formOf } from './directive.ts';
import { directives } from './directives/table.ts';

const COLONS: Record<Form, string> = { text: ':', leaf: '::', container: ':::' };

interface Fault {
  unexpected: string;
  expected: string;
}

/** What is wrong with a directive as it is written. `next` is the rest of the line behind it. */
export function directiveFault(node: DirectiveNode, context: Context, next: string): Fault | undefined {
  const { name } = node;
  const form = formOf(node);
  const attributes = node.attributes ?? {};
  const hasWords = node.children.length > 0;
  const found = own(directives, name);
  const call = `${COLONS[form]}${name}`;
  const written = `directive “${call}”`;
  if (!found) return { unexpected: written, expected: known(name, form) };
  if (found.form !== form) return { unexpected: written, expected: `“${COLONS[found.form]}${name}”` };
  if (!found.contexts.includes(context))
    return {
      unexpected: written,
      expected: context === 'label' ? 'plain text in a label' : 'it in the lesson only',
    };
  if (/^[ \t]+\{/.test(next) || (!hasWords && /^[ \t]+\[/.test(next)))
    return { unexpected: `a space behind ${written}`, expected: 'its brackets directly behind the name' };
  const curly = Object.entries(attributes).find(([, value]) => /^[“”‘’]/.test(value ?? ''));
  if (curly) return { unexpected: `curly quotes in ${written}`, expected: `straight ones: ${curly[0]}="…"` };
  if (found.words && !hasWords) return { unexpected: `${written} without words`, expected: `${call}[words]` };
  for (const [key, need] of Object.entries(found.attributes))
    if (need === 'required' && !attributes[key])
      return { unexpected: `${written} without ${key}`, expected: `${call}{${key}=…}` };
  const names = Object.keys(found.attributes);
  const stray = found.open ? undefined : Object.keys(attributes).find((key) => !names.includes(key));
  if (stray !== undefined)
    return {
      unexpected: `attribute “${stray}”`,
      expected: names.length > 0 ? oneOf(names, stray) : 'no attributes',
    };
}

/** The directives there are, or the one that was meant. */
function known(name: string, form: Form): string {
  const all = Object.entries(directives);
  const meant = all.filter(([, { synonyms }]) => synonyms?.includes(name));
  const names = (meant.length > 0 ? meant : all).map(([n, d]) => `${COLONS[d.form]}${n}`);
  const list = oneOf(names, `${COLONS[form]}${name}`, all.length);
  return form === 'text' ? `\\: for a plain colon, or ${list}` : list;
}
