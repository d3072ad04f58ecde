import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { oneOf } from '../oneOf.ts';
import { own } from '../own.ts';
import type { Context } from './context.ts';
import { type Directive, type DirectiveNode, type Form, formOf } from './directive.ts';

type Directives = Readonly<Record<string, Directive>>;

const COLONS: Record<Form, string> = { text: ':', leaf: '::', container: ':::' };

/** What is wrong with a directive as it is written. `next` is the rest of the line behind it. */
export function directiveFault(
  node: DirectiveNode,
  context: Context,
  next: string,
  directives: Directives,
): Fault | undefined {
  const { name } = node;
  const form = formOf(node);
  const attributes = node.attributes ?? {};
  const hasWords = node.children.length > 0;
  const found = own(directives, name);
  const call = `${COLONS[form]}${name}`;
  const written = `directive “${call}”`;
  const misnamed = nameFault(name, form, directives);
  if (misnamed || !found) return misnamed;
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

/** What is wrong when no directive of this form has the name. */
export function nameFault(name: string, form: Form, directives: Directives): Fault | undefined {
  const found = own(directives, name);
  const unexpected = `directive “${COLONS[form]}${name}”`;
  if (!found) return { unexpected, expected: known(name, form, directives) };
  if (found.form !== form) return { unexpected, expected: `“${COLONS[found.form]}${name}”` };
}

/** The directive that was meant, or those of this form. */
function known(name: string, form: Form, directives: Directives): string {
  if (/^\d/.test(name)) return '\\: for a plain colon';
  const near = nearest(Object.keys(directives), name);
  const all = Object.entries(directives);
  const meant = all.filter(([other, { synonyms }]) => other === near || synonyms?.includes(name));
  const alike = all.filter(([, other]) => other.form === form);
  const names = (meant.length > 0 ? meant : alike).map(([other, d]) => `${COLONS[d.form]}${other}`);
  const list = oneOf(names, `${COLONS[form]}${name}`);
  return form === 'text' ? `\\: for a plain colon, or ${list}` : list;
}
