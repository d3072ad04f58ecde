import { h } from 'hastscript';
import type { Image } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';
import type { Rendering } from '../rendering.ts';

/** A picture that stands beside the lesson. */
export const image =
  ({ passage }: Rendering): Handler =>
  (_: State, node: Image) => {
    if (!node.alt) passage.report(node, 'an image without words', '![what it shows](file)');
    if (/^[\w-]+(\.[\w-]+)*$/.test(node.url))
      passage.scope.gathered.images.set(node.url, passage.placeOf(node));
    else passage.report(node, `image “${node.url}”`, 'the name of a file beside the lesson');
    return h('img', { src: node.url, alt: node.alt ?? '', loading: 'lazy' });
  };
