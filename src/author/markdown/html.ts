import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { Html } from '../../course/types.ts';
import type { Context } from './context.ts';
import { handlers } from './handlers.ts';
import { keepPunctuation } from './keepPunctuation.ts';
import { keepSymbols } from './keepSymbols.ts';
import type { Passage } from './passage.ts';

/** A part of a passage as finished HTML. What may not stand in its context is reported. */
export function html(tree: Root, context: Context, passage: Passage): Html {
  const hast = toHast(tree, { handlers: handlersIn(context, passage) });
  keepPunctuation(hast);
  keepSymbols(hast);
  if (hast.type === 'root' && context !== 'prose') unwrapParagraphs(hast, context);
  return toHtml(hast, { allowDangerousHtml: true });
}

/** Words of a passage that stand in a line by themselves, such as a heading or a caption. */
export const labelHtml = (words: PhrasingContent[], passage: Passage): Html =>
  toHtml(label(words, passage), { allowDangerousHtml: true });

function label(words: PhrasingContent[], passage: Passage): ElementContent[] {
  const hast = toHast({ type: 'paragraph', children: words }, { handlers: handlersIn('label', passage) });
  keepPunctuation(hast);
  keepSymbols(hast);
  return hast.type === 'element' ? hast.children : [];
}

const handlersIn = (context: Context, passage: Passage) =>
  handlers({ passage, context, label: (words) => label(words, passage) });

/** A label or a piece of feedback stands inside a line: a single paragraph loses its wrapper, several become lines. */
function unwrapParagraphs(tree: HastRoot, context: Context) {
  const paragraphs = tree.children.filter((c): c is Element => c.type === 'element');
  const [only] = paragraphs;
  if (paragraphs.length === 1 && only?.tagName === 'p') {
    tree.children = only.children;
    return;
  }
  if (context === 'label')
    visit(tree, 'element', (element) => {
      if (element.tagName === 'p') {
        element.tagName = 'span';
        element.properties.className = ['para'];
      }
    });
}
