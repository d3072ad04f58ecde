import { awake, expect, loud as test } from './site.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit the whole course can be read and answered offline', async ({ page, context }) => {
  await page.goto('');
  await awake(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.goto('adapter-layers/');
  await awake(page);
  const question = page.locator('[data-slot]').first();
  await question.locator('input').first().check();
  await question.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(question.getByRole('status')).toHaveText(/Not yet|Your guess/);
  await page.reload();
  await awake(page);
  await expect(page.locator('[data-island="status"]')).toContainText('1 of');
  await page.goto('glossary/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
});
