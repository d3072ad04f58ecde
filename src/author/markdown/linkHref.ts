import type { Link } from 'mdast';
import { oneOf } from '../oneOf.ts';
import type { Passage } from './passage.ts';

/** `/lesson/?figure.state#anchor`, each part of which may be absent. */
const INSIDE = /^(?:\/(?:([a-z0-9-]+)\/(?:\?[\w.&=-]+)?)?)?(?:#([a-z0-9-]+))?$/;

/** Where a link leads: outside, or to a page of this site, whose anchor is judged when all are known. */
export function linkHref(node: Link, passage: Passage): string {
  const { url } = node;
  const { library, lesson, gathered } = passage.scope;
  if (/^(https?:\/\/|mailto:)/.test(url)) return url;
  const inside = INSIDE.exec(url);
  if (!inside || url === '') {
    passage.report(node, `link “${url}”`, 'https://…, mailto:…, /lesson/#anchor or #anchor');
    return '#';
  }
  const [, page = '', anchor] = inside;
  if (page && library.figures && !library.lessons.has(page) && !library.pages.has(page)) {
    const known = [...library.lessons, ...library.pages].map((p) => (p ? `/${p}/` : '/'));
    passage.report(node, `link to “/${page}/”`, oneOf(known, url));
    return '#';
  }
  const rooted = url.startsWith('/');
  if (anchor)
    gathered.links.push({ ...passage.placeOf(node), target: `${rooted ? page : lesson}#${anchor}` });
  return rooted ? `${library.base}${url.slice(1)}` : url;
}
