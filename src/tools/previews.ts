import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { compileCourse } from '../author/compile/compileCourse.ts';
import { formatDiagnostic, ofLevel } from '../author/diagnostic.ts';
import { readContent } from '../author/readContent.ts';
import { CARD } from '../site/socialCard.ts';
import { socialCards } from '../site/socialCards.ts';
import { dueCards, isOwn, SOCIAL_LOCK, writeLock } from '../site/socialLock.ts';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts';
import { contentFolder } from './contentFolder.ts';

/**
 * `npm run previews [folder]`: draws the pictures that are shown where somebody links to the course or to a lesson,
 * those that are missing or drawn from something older. A picture of the author's own stays.
 */
const folder = contentFolder(process.argv.slice(2));
const files = await readContent(resolve(folder));
const { course, diagnostics } = await compileCourse(files, { folder });
if (!course) {
  for (const found of ofLevel(diagnostics, 'error')) console.error(formatDiagnostic(found));
  process.exit(1);
}
const cards = await socialCards(files, course);
const due = dueCards(cards, files);
if (due.length > 0) {
  const fonts = await fontFaces();
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_FLAGS });
  const page = await browser.newPage({ viewport: CARD, colorScheme: 'light' });
  for (const { file, html } of due) {
    await page.setContent(html.replace('<style>', () => `<style>${fonts}`));
    await page.evaluate(() => document.fonts.ready);
    const png = await page.screenshot();
    await writeFile(join(folder, file), png);
    console.log(`${folder}/${file}: ${Math.round(png.length / 1000)} kB`);
  }
  await browser.close();
  await writeFile(join(folder, SOCIAL_LOCK), writeLock(cards.filter((card) => !isOwn(card, files))));
}
console.log(`${due.length} of ${cards.length} pictures drawn`);

/** The site's own fonts, as they stand in its sheet, with the files in them: the page is nowhere that has any. */
async function fontFaces(): Promise<string> {
  const { resolve: packaged } = createRequire(import.meta.url);
  let sheet = await readFile('src/ui/fonts.css', 'utf8');
  for (const [address, name = ''] of sheet.matchAll(/url\("([^"]+)"\)/g)) {
    const font = (await readFile(packaged(name))).toString('base64');
    sheet = sheet.replace(address, () => `url("data:font/woff2;base64,${font}")`);
  }
  return sheet.replaceAll('font-display: optional', 'font-display: block');
}
