import type { Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Course } from '../../../course/types.ts';

/** The keys of a compiled course whose texts pages insert as HTML; all others are drawn as text. */
const HTML =
  /^(html|prompt|hints|explanation|sources|feedback|caption|low|high|working|right|otherwise|definition|steps|unchosen)$/;
const SUSPECT =
  /<(script|iframe|object|embed|style|link|meta|base|form)\b|\son\w+\s*=|(java|vb)script:|data:/i;
const ELEMENTS = ['script', 'iframe', 'object', 'embed', 'style', 'link', 'meta', 'base', 'form'];

/** The texts of a course that would run something, or fetch it, when a page inserts them. */
export const scriptsIn = (course: Course): string[] => htmlOf(course, '').filter(runs);

function htmlOf(value: unknown, key: string): string[] {
  if (typeof value === 'string') return HTML.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const cloze = 'kind' in value && value.kind === 'cloze';
  return Object.entries(value).flatMap(([name, part]) =>
    htmlOf(part, Array.isArray(value) || key === 'steps' ? key : cloze && name === 'text' ? 'html' : name),
  );
}

const runs = (html: string) => SUSPECT.test(html) && dangerous(fromHtml(html, { fragment: true }));

function dangerous(node: Root | RootContent): boolean {
  if (node.type === 'element') {
    if (ELEMENTS.includes(node.tagName)) return true;
    for (const [name, value] of Object.entries(node.properties))
      if (/^on/i.test(name) || (/^(href|src|action|xLinkHref)$/.test(name) && SCHEME.test(String(value))))
        return true;
  }
  return 'children' in node && node.children.some(dangerous);
}

const SCHEME = /^\s*(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i;
