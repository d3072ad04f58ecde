import type { Locator, Page } from '@playwright/test';
import { isThisCourse } from '../thisCourse.ts';
import { enter, openFigures } from './answer.ts';
import { heard } from './heard.ts';
import { ABOUT_ANOTHER, awake, expect, listening, ours, percent, type Site, test } from './site.ts';

/**
 * What a screen reader says, written down in tests/journeys/heard/ and read by a person. What is heard otherwise than
 * it stands there is read again, and then written down by `npm test -- browser heard -u`.
 */
test.use({ viewport: { width: 1280, height: 800 } });

/** Options stand in one order for every learner with this seed. */
async function open(page: Page, site: Site, id: string, lesson: string) {
  await page.addInitScript(
    (key) => localStorage.setItem(key, localStorage.getItem(key) ?? '7'),
    `deltaq:${id}:seed`,
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${site.url}${lesson}/`);
  await awake(page);
}

/** Words that stand against each other, and things without a name. */
const faults = (said: string) =>
  said
    .split('\n')
    .filter((line) =>
      /[a-z\]][.!?:;,][A-Za-z[]|nameless|closed to walking|^ *(aside|figure|navigation|note)$/.test(line),
    );

async function compare(said: string, file: string) {
  expect(said).toMatchSnapshot(file);
  expect(faults(said)).toEqual([]);
}

test('a whole lesson is heard as it was read by a person', async ({ page, quiet: _ }) => {
  test.skip(!isThisCourse, ABOUT_ANOTHER);
  await open(page, ours, 'fine-tuning', 'lora');
  for (const question of await page.locator('[data-slot]').all()) await listening(question);
  await openFigures(page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(page.getByRole('button', { name: /^On this page: 1 of/ })).toBeVisible();
  await compare(await heard(page), 'lora.txt');
});

test('a figure is heard as it was read by a person, in every state that its lesson shows it in', async ({
  page,
  quiet: _,
}) => {
  test.skip(!isThisCourse, ABOUT_ANOTHER);
  await open(page, ours, 'fine-tuning', 'lora');
  await openFigures(page);
  const states = page.locator('main a[data-figure]');
  const figure = 'figure[id^="figure-"]';
  const said: string[] = [];
  for (const link of await states.all()) {
    await link.evaluate((one: HTMLAnchorElement) => one.click());
    await calm(page.locator(figure).first());
    said.push(`# ${await link.textContent()}\n\n${await heard(page, figure)}`);
  }
  await compare(said.join('\n'), 'lora-figure.txt');
});

/** Until what is said of a figure is said. */
async function calm(figure: Locator) {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await figure.innerText();
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [700] },
    )
    .toBe(true);
}

test('each kind of question is heard as it was read by a person, before Check and after', async ({
  page,
  quiet: _,
}) => {
  const checks = percent.faces.filter(({ role, inText }) => role === 'check' && inText);
  const first = checks.filter(({ kind }, at) => checks.findIndex((face) => face.kind === kind) === at);
  const said: string[] = [];
  for (const { kind, lesson, id } of first) {
    await open(page, percent, 'percent', lesson);
    const slot = `[data-slot="${id}@check"]`;
    const question = page.locator(slot);
    await listening(question);
    said.push(`# ${kind}\n\n${await heard(page, slot)}`);
    await enter(question);
    await question.getByRole('button', { name: 'Check', exact: true }).click();
    // The last that comes.
    await question.getByText('Comes back tomorrow').waitFor();
    said.push(`# ${kind}, checked\n\n${await heard(page, slot)}`);
  }
  await compare(said.join('\n'), 'kinds.txt');
});
