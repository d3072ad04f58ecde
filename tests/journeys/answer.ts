import type { Locator, Page } from '@playwright/test';
import { tabTo } from './site.ts';

/** Enters something into a question of any kind, as a hand does; false when there is nothing to enter. */
export async function enter(question: Locator): Promise<boolean> {
  const option = question.locator('[data-option] input, figure label input').first();
  const up = question.getByRole('button', { name: /^Move up/ }).last();
  const lists = await question.getByRole('combobox').all();
  const fields = await question.getByRole('textbox').all();
  if (await option.count()) await option.check();
  else if (await up.count()) await up.click();
  else {
    for (const list of lists) await list.selectOption({ index: 1 });
    for (const field of fields) await field.fill('1');
    return lists.length + fields.length > 0;
  }
  return true;
}

/** The same by keys alone; focus ends inside the question. */
export async function enterByKeys(page: Page, slot: string) {
  const within = (selector: string) => `[data-slot="${slot}"] ${selector}`;
  const question = page.locator(`[data-slot="${slot}"]`);
  if (await question.locator('[data-option]').count()) {
    await tabTo(page, within('[data-option] input'));
    await page.keyboard.press('2');
  } else if (await question.locator('figure label').count()) {
    await tabTo(page, within('figure label input'));
    await page.keyboard.press('Space');
  } else if (await question.locator('[data-step] button').count()) {
    await tabTo(page, within('[data-step] button:not([aria-disabled])'));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, within('fieldset ~ div button'));
  } else {
    const fields = question.locator('input[type="text"], select');
    for (let i = 0; i < (await fields.count()); i++) {
      const id = await fields.nth(i).getAttribute('id');
      await tabTo(page, `[id="${id}"]`);
      const isList = await fields.nth(i).evaluate((field) => field.tagName === 'SELECT');
      if (isList) await page.keyboard.press('ArrowDown');
      else await page.keyboard.type('8k');
    }
    if ((await fields.count()) === 0) await tabTo(page, within('fieldset ~ div button'));
  }
}
