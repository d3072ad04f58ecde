import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** What is not searched, each for its reason: all else of `src/` reaches a learner, a new folder too. */
const SET_ASIDE = {
  'words themselves': /\/words(\/|\.ts$)/,
  'what authors and contributors read': /^src\/(author|site|tools)\/|\/(author|tools)\/|\/authors?\.ts$/,
  'what may be written in a course, described for authors': /^src\/course\/schema\.ts$|\/spec\.ts$/,
  'tests and their helpers': /\.test\.|\/testing\//,
  'Python, as it is written': /\/calculator\/(python|peftConfig|withoutPeft)\.ts$/,
  'methods, as papers and files of runs name them': /\/peft-landscape\/results\.ts$/,
  'sentences of the toy language': /\/prompt-tuning\/(task|vocabulary)\.ts$/,
  'packed numbers, and the command that packs them': /\/lora-decomposition\/(spectra|writeSpectra)\.ts$/,
};

/** What is spoken or shown of an element besides its text. */
const SPOKEN =
  /^(alt|title|placeholder|label|summary|aria-(label|description|roledescription|valuetext|placeholder))$/;
/**
 * Two words in a row, or one after a value (written #): no id, class, key or address is written so; but lists of
 * selectors are.
 */
const SENTENCE =
  /\p{L}{2,},? \p{L}+[ .,:;?…]|# \p{L}{3,}(?![\p{L}=-])|^\p{Lu}\p{Ll}+…?[.:]?( \p{L}+)*[.:…]$/u;

/** What takes selectors. */
const ASKING = /^(closest|matches|querySelector(All)?)$/;

const SELECTORS = /^[a-z]\w*(, [a-z]\w*)+$/;
const STYLE = /\bvar\(--/;
const isSentence = (text: string) => SENTENCE.test(text) && !SELECTORS.test(text) && !STYLE.test(text);
/** A letter alone is a symbol of mathematics. */
const hasWords = (text: string) => /\p{L}{2}/u.test(text);

interface Node {
  type: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
const part = (node: Node, name: string): unknown => (node as Node & Record<string, unknown>)[name];
const nameOf = (node: unknown): string => (isNode(node) ? String(part(node, 'name')) : '');

/** The text of a string or a template written in the program. */
function written(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'TemplateLiteral') {
    const quasis = part(node, 'quasis') as { value: { cooked: string } }[];
    return quasis.map(({ value }) => value.cooked).join('#');
  }
  const value = /^(Literal|JSXText)$/.test(node.type) && part(node, 'value');
  return typeof value === 'string' ? value : '';
}

/** What a file says by itself: text and spoken attributes of elements, and sentences anywhere; not its errors. */
function sayings(node: Node): string[] {
  if (/^(ThrowStatement|ImportDeclaration|TS(?!As|Satisfies|NonNull)\w+)$/.test(node.type)) return [];
  if (node.type === 'CallExpression' && ASKING.test(nameOf(part(part(node, 'callee') as Node, 'property'))))
    return [];
  if (node.type === 'JSXAttribute') {
    const value = part(node, 'value');
    const said = isNode(value) && value.type === 'JSXExpressionContainer' ? part(value, 'expression') : value;
    const spoken = SPOKEN.test(nameOf(part(node, 'name'))) ? unlessSentence(said) : [];
    return [...spoken, ...(isNode(said) ? sayings(said) : [])];
  }
  const inside = Object.values(node).flat().filter(isNode).flatMap(sayings);
  return [...own(node), ...inside].filter(hasWords);
}

function own(node: Node): string[] {
  if (node.type === 'JSXText') return [written(node).trim()];
  if (node.type === 'JSXExpressionContainer') return unlessSentence(part(node, 'expression'));
  return isSentence(written(node)) ? [written(node)] : [];
}

/** Sentences are found wherever they stand: other words only where they are drawn or spoken. */
const unlessSentence = (node: unknown) => (isSentence(written(node)) ? [] : [written(node)]);

const all = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(({ name }) => /\.tsx?$/.test(name))
  .map(({ parentPath, name }) => join(parentPath, name));
const files = all.filter((file) => !Object.values(SET_ASIDE).some((pattern) => pattern.test(file)));

it('finds what a file says', () => {
  const source =
    '<p title="Read me" className={`a`}>{`now`}<b>Hello</b>{open ? "All is well." : ""}<i>r</i></p>';
  expect(sayings(parseSync('a.tsx', source).program)).toEqual(['Read me', 'now', 'Hello', 'All is well.']);
  const model = 'const a = { note: "All is well." } satisfies A;';
  expect(sayings(parseSync('a.ts', model).program)).toEqual(['All is well.']);
});

it('finds no words in components: they stand in src/words', () => {
  const found = files.flatMap((file) =>
    sayings(parseSync(file, readFileSync(file, 'utf8')).program).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

it('sets nothing aside that is gone', () => {
  const gone = Object.entries(SET_ASIDE).filter(([, pattern]) => !all.some((file) => pattern.test(file)));
  expect(gone.map(([reason]) => reason)).toEqual([]);
});
