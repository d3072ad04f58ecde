import type { RenderedPage } from '../prerender.tsx';

/** The site's pages for search engines, by the sitemaps.org protocol. */
export function sitemap(pages: readonly RenderedPage[], origin: string, base: string): string {
  const urls = pages
    .filter((page) => page.listed)
    .map((page) => `  <url><loc>${origin}${base}${page.path ? `${page.path}/` : ''}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
