import type { BrowserContext, Page } from '@playwright/test';
import { BASE, inPublishedCourse, keptAttempts } from './parts/inPublishedCourse.ts';
import { keptBy } from './parts/keptBy.ts';
import type { Published } from './parts/publish.ts';
import type { Outcome, Storm } from './parts/storm.ts';

/** Deployments at full size. */
const FULL = 20;
const OURS = `offline:${BASE}:`;

/**
 * A course that is published again and again while one page of it stays open all the time and another is loaded after
 * each: nothing answered or begun is lost, and no more is kept than is in use.
 */
export const storm: Storm = {
  about: 'deployments while pages are open',
  run: ({ size }) =>
    inPublishedCourse((context, site) => deploy(context, site, Math.max(1, Math.round(FULL * size)))),
};

async function deploy(context: BrowserContext, site: Published, times: number): Promise<Outcome> {
  const faults: Outcome['faults'] = [];
  const hold = (holds: boolean, kind: string, of: string) => {
    if (!holds) faults.push({ kind, of });
  };
  const open = await context.newPage();
  await open.goto(`${site.url}percent-of/`);
  await open.locator('html[data-awake]').waitFor();
  await open.evaluate(() => caches.open('offline:/elsewhere/:of-another-course'));
  await keptBy(open, BASE);
  const questions = open.locator('[data-slot]');
  const draft = questions.first().locator('input').nth(1);
  await draft.check();
  const visited = await context.newPage();
  for (let edition = 1; edition <= times; edition++) {
    const of = `deployment ${edition} of ${times}`;
    site.publish();
    await visited.goto(`${site.url}percent-change/`);
    await visited.locator('html[data-awake]').waitFor();
    const heading = await visited.getByRole('heading', { level: 1 }).innerText();
    hold(heading.includes(`(edition ${edition})`), 'the new edition is not shown', of);
    await keptBy(visited, BASE, `edition-${edition}`);
    const names = await visited.evaluate(() => caches.keys());
    const builds = names.filter((name) => name.startsWith(OURS) && !name.endsWith(':open'));
    // What the open page needs, what the other is of, what waits; and three of which a page may not have told yet.
    hold(builds.length <= 6, 'more is kept than is in use', `${of}: ${builds.join()}`);
    hold(names.includes('offline:/elsewhere/:of-another-course'), 'what another course keeps is gone', of);
    await visited.reload();
    await answer(visited, edition);
  }
  // Code that the host has not had since the first deployment.
  for (const question of await questions.all()) {
    await question.scrollIntoViewIfNeeded();
    await question.locator('[data-island]').first().dispatchEvent('pointerover');
    const alive = question.locator('[data-live]').first();
    const came = await alive.waitFor({ state: 'attached', timeout: 60_000 }).then(
      () => true,
      () => false,
    );
    hold(came, 'a part of the open page is gone', (await question.getAttribute('data-slot')) ?? '');
  }
  await open.reload();
  await open.locator('html[data-awake]').waitFor();
  await questions.first().locator('[data-live]').waitFor({ state: 'attached' });
  hold(await draft.isChecked(), 'what was begun is lost', 'the page that was open all the time');
  const kept = await keptAttempts(context);
  hold(kept === times, 'an answer is lost', `${kept} of ${times}`);
  return { tried: times, faults };
}

/** Answers the first check of the page anew. */
async function answer(page: Page, edition: number) {
  await page.locator('html[data-awake]').waitFor();
  const question = page.locator('[data-slot]').first();
  await question.locator('[data-live]').waitFor({ state: 'attached' });
  const again = question.getByRole('button', { name: 'Try again' });
  if (edition > 1) await again.click();
  await question.locator('input').first().check();
  await question.getByRole('button', { name: 'Check', exact: true }).click();
  await again.waitFor();
}
