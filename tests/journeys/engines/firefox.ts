import puppeteer, { type Page } from 'puppeteer-core';
import type { Engine, Tab } from './engine.ts';

const tabOf = (page: Page): Tab => ({
  goto: async (url) => void (await page.goto(url)),
  reload: async () => void (await page.reload()),
  ask: <T>(body: string) => page.evaluate(`(() => { ${body} })()`) as Promise<T>,
  click: (selector) => page.click(selector),
  type: (text) => page.keyboard.type(text),
  press: (key) => page.keyboard.press(key),
  close: () => page.close(),
});

/** A stock Firefox, spoken to by WebDriver BiDi. */
export async function firefox(
  executablePath: string,
  extraPrefsFirefox: Record<string, unknown> = {},
): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox,
    defaultViewport: { width: 1280, height: 800 },
  });
  return { open: async () => tabOf(await browser.newPage()), close: () => browser.close() };
}
