import { h } from 'hastscript';
import type { Image } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';
import type { Rendering } from '../rendering.ts';

/** Nothing else that stands there is to be published, nor may a file take the place of one that the build writes. */
const PICTURE = /^[\w-]+(\.[\w-]+)*\.(avif|gif|jpe?g|png|svg|webp)$/i;

/** A picture that stands beside the lesson. */
export const image =
  ({ passage }: Rendering): Handler =>
  (_: State, node: Image) => {
    if (!node.alt) passage.report(node, 'an image without words', '![what it shows](file)');
    if (PICTURE.test(node.url)) passage.scope.gathered.images.set(node.url, passage.placeOf(node));
    else
      passage.report(
        node,
        `image “${node.url}”`,
        'the name of a picture beside the lesson: .avif, .gif, .jpg, .png, .svg or .webp',
      );
    return h('img', { src: node.url, alt: node.alt ?? '', loading: 'lazy' });
  };
