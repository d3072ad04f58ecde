import { expect, it } from 'vitest';
import { pageHtml } from './pageHtml.ts';

const page = { path: 'lora', title: 'T', description: 'D', data: {}, body: '', styles: [], listed: true };
const around = {
  language: 'en',
  siteName: 'S',
  base: '/course/',
  origin: 'https://example.org',
  headScript: '',
};
const template = '<html lang="en"><!--head--><!--body--></html>';

it('lets nothing of the course out of the attribute it stands in', () => {
  const html = pageHtml(
    template,
    { ...page, data: { course: '"x"' } },
    { ...around, language: 'en" onload="alert(3)' },
  );
  expect(html).toContain('<html lang="en&quot; onload=&quot;alert(3)" data-course="&quot;x&quot;">');
});

it('names the picture of the page, with its whole address, where there is one', () => {
  const html = pageHtml(template, { ...page, picture: 'lora/social.png' }, around);
  expect(html).toContain('<meta property="og:image" content="https://example.org/course/lora/social.png">');
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
  expect(pageHtml(template, page, around)).not.toContain('og:image');
});
