import type { Link } from 'mdast';
import { oneOf } from '../oneOf.ts';
import type { Passage } from './passage.ts';

/** `/lesson/?figure.state#anchor`, each part of which may be absent. */
const INSIDE = /^(?:\/(?:([a-z0-9-]+)\/(?:\?[\w.&=-]+)?)?)?(?:#([a-z0-9-]+))?$/;

/** Whether an address has a host, or a letter somebody to reach. */
const leadsOutside = (url: string) =>
  url.startsWith('mailto:')
    ? /^mailto:[^\s@]+@[^\s@]+$/.test(url)
    : URL.canParse(url) && /[\p{L}\d]/u.test(new URL(url).hostname);

/** Where a link leads: outside, or to a page of this site, whose anchor is judged when all are known. */
export function linkHref(node: Link, passage: Passage): string {
  const { url } = node;
  const { library, lesson, gathered } = passage.scope;
  if (/^(https?:\/\/|mailto:)/.test(url)) {
    if (!leadsOutside(url))
      passage.report(node, `link “${url}”`, 'an address behind it: https://example.org');
    return url;
  }
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
