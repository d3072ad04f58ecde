import { enter } from './answer.ts';
import { awake, expect, sites, loud as test } from './site.ts';

test.use({ serviceWorkers: 'allow' });

for (const { name, url, pages, faces } of sites)
  test(`after one visit the whole course “${name}” can be read and answered offline`, async ({
    page,
    context,
  }) => {
    await page.goto(url);
    await awake(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    for (const path of pages) {
      await page.goto(url + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const missing = await page.evaluate(() =>
        [...document.images]
          .filter((image) => image.complete && image.naturalWidth === 0)
          .map(({ src }) => src),
      );
      expect(missing, path).toEqual([]);
    }
    await page.goto(`${url}${faces[0]?.lesson}/`);
    await awake(page);
    const question = page.locator('[data-slot]').first();
    await enter(question);
    await question.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(question.getByRole('status')).toHaveText(/Correct|Not yet|Your guess/);
    await page.reload();
    await awake(page);
    await expect(page.locator('[data-island="wayfinder"]')).toContainText('1 of');
  });
