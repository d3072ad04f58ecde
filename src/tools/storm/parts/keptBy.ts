import type { Page } from '@playwright/test';

/** Has the browser look for a newer worker, and waits until that of an edition, or of the first build, has everything. */
export async function keptBy(page: Page, base: string, edition = ''): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
  await page.waitForFunction(
    async ([prefix, end]) => {
      const { installing, waiting } = await navigator.serviceWorker.ready;
      const builds = (await caches.keys()).filter(
        (name) => name.startsWith(prefix) && !name.endsWith(':open'),
      );
      const isThere = builds.at(-1)?.endsWith(end) && !installing && (end === '' || waiting);
      return isThere && navigator.serviceWorker.controller;
    },
    [`offline:${base}:`, edition] as const,
    { polling: 200 },
  );
}
