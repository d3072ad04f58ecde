import { oneOf, own } from '../problem.ts';

/** Where a text stands decides what it may hold: a label of a control holds no links or buttons. */
export type Context = 'prose' | 'label' | 'feedback';

interface DirectiveSpec {
  form: 'text' | 'leaf' | 'container';
  /** What the attributes are for; a `!` at the end marks a required one. */
  attributes: Record<string, 'required' | 'optional'>;
  /** Whether it stands around words. */
  words?: boolean;
  /** Whether further attributes are parameters, checked elsewhere. */
  open?: boolean;
  /** Other names by which authors may look for it. */
  synonyms?: readonly string[];
  contexts: readonly Context[];
}

const anywhere = ['prose', 'feedback', 'label'] as const;
const text = ['prose', 'feedback'] as const;
const lesson = ['prose'] as const;

/** Every directive an author may write. `render.ts` gives each its HTML: a missing one is a type error there. */
export const directives = {
  /** `:value[r*(d+k)]{of=lora}`: a number that follows a figure; `:value[r]{of=lora drag}` also moves it. */
  value: { form: 'text', attributes: { of: 'required', as: 'optional', drag: 'optional' }, contexts: lesson },
  /** `:show[rank 500]{of=lora r=500}`: puts a figure into a state. */
  show: { form: 'text', attributes: { of: 'required' }, words: true, open: true, contexts: text },
  /** `:part[h]{of=block part=h}`: points at a part of a figure. */
  part: { form: 'text', attributes: { of: 'required', part: 'required' }, words: true, contexts: text },
  /** `:term[virtual tokens]{id=soft-prompt}`: opens the glossary entry. */
  term: { form: 'text', attributes: { id: 'required' }, words: true, contexts: text },
  /** `:cite{id=lora at="Table 6"}` */
  cite: { form: 'text', attributes: { id: 'required', at: 'optional' }, contexts: text },
  /** `:frozen[the base weights]`: with the mark for frozen; `{of=lora part=Q}` also points at it. */
  frozen: { form: 'text', attributes: { of: 'optional', part: 'optional' }, words: true, contexts: anywhere },
  /** `:trained[A]{of=lora part=A}`: likewise for trained. */
  trained: {
    form: 'text',
    attributes: { of: 'optional', part: 'optional' },
    words: true,
    contexts: anywhere,
  },
  /** `::question{id="lora-count"}` */
  question: { form: 'leaf', attributes: { id: 'required', asked: 'optional' }, contexts: lesson },
  /** `::figure[Caption]{name="lora-decomposition" id="lora" r=4}` */
  figure: {
    form: 'leaf',
    attributes: { name: 'required', id: 'required' },
    open: true,
    contexts: lesson,
    synonyms: ['widget'],
  },
  /** `:::note[Title]`: in the margin. */
  note: { form: 'container', attributes: {}, contexts: lesson },
  /** `:::worked[Title]`: a worked example. */
  worked: { form: 'container', attributes: {}, contexts: lesson },
  /** `:::instructor`: on the instructor’s page only. */
  instructor: { form: 'container', attributes: {}, contexts: lesson },
} as const satisfies Record<string, DirectiveSpec>;

export type DirectiveName = keyof typeof directives;

const COLONS = { text: ':', leaf: '::', container: ':::' } as const;

interface Written {
  /** Whether there are words between its brackets. */
  hasWords: boolean;
  /** What follows it. */
  next: string;
}

/** What is wrong with a directive as it is written, or null. */
export function directiveFault(
  name: string,
  form: 'text' | 'leaf' | 'container',
  attributes: Record<string, string | null | undefined>,
  context: Context,
  { hasWords, next }: Written,
): { unexpected: string; expected: string } | null {
  const spec: DirectiveSpec | undefined = own(directives, name);
  const written = `directive “${COLONS[form]}${name}”`;
  if (!spec) {
    const all: [string, DirectiveSpec][] = Object.entries(directives);
    const meant = all.filter(([, { synonyms }]) => synonyms?.includes(name));
    const names = (meant.length > 0 ? meant : all).map(([n, d]) => `${COLONS[d.form]}${n}`);
    const known = oneOf(names, `${COLONS[form]}${name}`, 12);
    return { unexpected: written, expected: form === 'text' ? `\\: for a plain colon, or ${known}` : known };
  }
  if (spec.form !== form) return { unexpected: written, expected: `“${COLONS[spec.form]}${name}”` };
  if (!spec.contexts.includes(context))
    return {
      unexpected: written,
      expected: context === 'label' ? 'plain text in a label' : 'it in the lesson only',
    };
  const [space] = /^[ \t]+(?=\{)/.exec(next) ?? (hasWords ? [] : (/^[ \t]+(?=\[)/.exec(next) ?? []));
  if (space)
    return { unexpected: `a space behind ${written}`, expected: 'its brackets directly behind the name' };
  const curly = Object.entries(attributes).find(([, value]) => /^[“”‘’]/.test(value ?? ''));
  if (curly) return { unexpected: `curly quotes in ${written}`, expected: `straight ones: ${curly[0]}="…"` };
  if (spec.words && !hasWords)
    return { unexpected: `${written} without words`, expected: `${COLONS[form]}${name}[words]` };
  for (const [key, need] of Object.entries(spec.attributes))
    if (need === 'required' && !attributes[key])
      return { unexpected: `${written} without ${key}`, expected: `${COLONS[form]}${name}{${key}=…}` };
  for (const key of Object.keys(attributes))
    if (!(key in spec.attributes) && !spec.open) {
      const known = Object.keys(spec.attributes);
      return {
        unexpected: `attribute “${key}”`,
        expected: known.length ? oneOf(known, key) : 'no attributes',
      };
    }
  return null;
}
