import { expect, it } from 'vitest';
import { pageHtml } from './pageHtml.ts';

it('lets nothing of the course out of the attribute it stands in', () => {
  const page = {
    path: '',
    title: 'T',
    description: 'D',
    data: { course: '"x"' },
    body: '',
    styles: [],
    listed: true,
  };
  const html = pageHtml('<html lang="en"><!--head--><!--body--></html>', page, {
    language: 'en" onload="alert(3)',
    siteName: 'S',
    base: '/',
    origin: 'https://example.org',
    themeScript: '',
  });
  expect(html).toContain('<html lang="en&quot; onload=&quot;alert(3)" data-course="&quot;x&quot;">');
});
