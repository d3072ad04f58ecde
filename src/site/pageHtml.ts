import { createHash } from 'node:crypto';
import { escapeHtml } from '../author/markdown/escapeHtml.ts';
import type { RenderedPage } from '../prerender.tsx';

interface Surroundings {
  language: string;
  siteName: string;
  base: string;
  /** Origin of the published site, without a slash at the end. */
  origin: string;
  headScript: string;
  /** Addresses of the style sheets of the parts the page holds. */
  styles?: readonly string[];
  /** Which build of the site it is of; none in development. */
  build?: string;
  /** Fonts wanted before the first paint. */
  preload?: readonly string[];
  /** Off in development, where the tools put scripts of their own into the page. */
  policy?: boolean;
}

/** Puts a rendered page into the site's one HTML template. */
export function pageHtml(template: string, page: RenderedPage, s: Surroundings): string {
  const address = `${s.origin}${s.base}${page.path ? `${page.path}/` : ''}`;
  const head = [
    s.policy === false
      ? ''
      : `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(s.headScript)}">`,
    `<script>${s.headScript}</script>`,
    `<title>${escapeHtml(page.title)}</title>`,
    meta('name', 'description', page.description),
    '<meta name="color-scheme" content="light dark">',
    page.listed ? `<link rel="canonical" href="${address}">` : meta('name', 'robots', 'noindex'),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', s.siteName),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', page.description),
    meta('property', 'og:url', address),
    ...(page.picture
      ? [
          meta('property', 'og:image', `${s.origin}${s.base}${page.picture}`),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]
      : []),
  ];
  // After the template's own sheet, which is first to name the layers and so gives them their order.
  const styles = (s.styles ?? []).map((address) => `<link rel="stylesheet" href="${address}" crossorigin>`);
  // Last: fonts are ten times the size of what the first paint waits for, and a slow line brings what is asked for first.
  const fonts = (s.preload ?? []).map(
    (font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`,
  );
  const data = Object.entries({ ...page.data, ...(s.build && { build: s.build }) }).map(
    ([key, value]) => ` data-${key}="${escapeHtml(value)}"`,
  );
  return template
    .replace('<html lang="en"', () => `<html lang="${escapeHtml(s.language)}"${data.join('')}`)
    .replace('<!--head-->', () => head.filter(Boolean).join('\n    '))
    .replace('</head>', () => [...styles, ...fonts, '</head>'].join('\n    '))
    .replace('<!--body-->', () => page.body);
}

/**
 * Nothing from elsewhere, no script but our own files and the one inline line, named by its hash. KaTeX and figures
 * set style attributes, which carry no code.
 */
function contentPolicy(inlineScript: string): string {
  const hash = createHash('sha256').update(inlineScript).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const meta = (kind: 'name' | 'property', name: string, content: string) =>
  `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
