import type { Locator } from '@playwright/test';

/** Shows each picture of a figure in turn, once nothing about it is asked any more; gives `id 1`, `id 2` and so on. */
export async function* eachPicture(figure: Locator): AsyncGenerator<string> {
  const page = figure.page();
  await figure.scrollIntoViewIfNeeded();
  await page.waitForTimeout(2000);
  // What waits for an answer leads nowhere that would tell it.
  for (const name of ['Skip', 'Just show me'])
    for (const button of await page.getByRole('button', { name, exact: true }).all()) await button.click();
  // What is passed over leads on, and the figure follows.
  await page.waitForTimeout(1500);
  const id = (await figure.getAttribute('id'))?.replace('figure-', '') ?? '';
  while (await turned(figure, 'before'));
  let at = 1;
  do yield `${id} ${at++}`;
  while (await turned(figure, 'after'));
}

/** Turns to another picture of the figure, where there is one; on a dock what leads there is folded away. */
async function turned(figure: Locator, to: 'before' | 'after'): Promise<boolean> {
  const way = figure.locator(`[data-turn="${to}"]`);
  if ((await way.count()) === 0) return false;
  await way.dispatchEvent('click');
  // Its code may be fetched by that alone.
  await figure.page().waitForTimeout(1000);
  return true;
}
