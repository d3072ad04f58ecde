import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isSymbolic } from '../../src/notation/isSymbolic.ts';
import { expect, sites, test } from './site.ts';

type Place = [text: Text, around: Element[]];

/** Every piece of text of a page, with the elements around it. */
const textsIn = ({ children }: Root | Element, around: Element[] = []): Place[] =>
  children.flatMap((child): Place[] => {
    if (child.type === 'text') return [[child, around]];
    if (child.type !== 'element' || /^(head|script|style)$/.test(child.tagName)) return [];
    return textsIn(child, [...around, child]);
  });

const classes = ({ properties }: Element) => String(properties.className ?? '').split(',');
const has = (element: Element, ...names: string[]) => names.some((name) => classes(element).includes(name));

/** What is one box to WebKit, which would let the mark after it begin a line. */
const isBox = (element: Element) =>
  has(element, 'tex', 'term') || ['button', 'input', 'select', 'img'].includes(element.tagName);

/** The innermost box that ends right before a piece of text. */
function boxBefore(text: Text, parent: Element): Element | undefined {
  let before = parent.children[parent.children.indexOf(text) - 1];
  while (before?.type === 'element') {
    if (isBox(before)) return before;
    before = before.children.at(-1);
  }
  return undefined;
}

const isLeftAlone = (around: Element[]) =>
  around.some(
    ({ tagName, properties }) =>
      ['svg', 'math', 'code', 'kbd'].includes(tagName) || properties.translate === 'no',
  );

/** What a translator would make words of: letters of formulas, numbers that follow a figure, names of tensors. */
const isNoWord = (text: string, around: Element[]) =>
  around.some(
    ({ tagName, properties }) => tagName === 'var' || 'dataTex' in properties || 'dataValue' in properties,
  ) ||
  /^\S*_\S*$/.test(text.trim()) ||
  (isSymbolic(text) && /[ΔΑ-ω√⋅]/.test(text));

for (const { name, folder, pages } of sites)
  test.describe(`the text of “${name}”`, () => {
    const places = pages.flatMap((path) =>
      textsIn(fromHtml(readFileSync(join(folder, path, 'index.html'), 'utf8'))).map((place) => ({
        path,
        place,
      })),
    );
    const shown = ({ path, place: [{ value }, around] }: (typeof places)[number]) =>
      `${path}: “${value.slice(0, 40)}” in ${around.at(-1)?.tagName}`;

    test('begins no line with a mark after a formula, a term or a field', () => {
      const after = places.filter(({ place: [text, around] }) => {
        const parent = around.at(-1);
        return /^[.,;:!?)]/.test(text.value) && parent && boxBefore(text, parent);
      });
      expect(after).not.toEqual([]);
      expect(
        after
          .filter(({ place: [, around] }) => !has(around.at(-1) as Element, 'kept', 'blank-kept'))
          .map(shown),
      ).toEqual([]);
    });

    test('leaves formulas, numbers of figures and names of tensors to no translator', () => {
      const symbols = places.filter(
        ({ place: [{ value }, around] }) => value.trim() && isNoWord(value, around),
      );
      expect(symbols).not.toEqual([]);
      expect(symbols.filter(({ place: [, around] }) => !isLeftAlone(around)).map(shown)).toEqual([]);
    });
  });
