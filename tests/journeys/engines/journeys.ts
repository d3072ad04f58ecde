import type { Face, Site } from '../site.ts';
import { awake, type Engine, type Tab, until } from './engine.ts';

/** Brings a question near, and waits until it listens. */
async function near(tab: Tab, slot: string) {
  const at = `document.querySelector('${slot}')`;
  await tab.ask(`${at}.scrollIntoView({ block: 'start', behavior: 'instant' });
    ${at}.querySelector('[data-untouched]')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))`);
  await until(tab, `return !!${at}.querySelector('[data-live]') || ${at}.matches('[data-live] *')`);
}

/** Something is put into a question of any kind, by what a hand has: a click, and keys. */
async function enter(tab: Tab, slot: string) {
  const has = (selector: string) =>
    tab.ask<boolean>(`return !!document.querySelector('${slot} ${selector}')`);
  for (const press of ['[data-option] input', 'figure label input'])
    if (await has(press)) return tab.click(`${slot} ${press}`);
  if (await has('[data-step]'))
    return tab.click(`${slot} li:last-child [data-step] button, ${slot} li:last-child button`);
  const fields = await tab.ask<string[]>(
    `return [...document.querySelectorAll('${slot} fieldset :is(select, input[type="text"])')].map(({ id }) => id)`,
  );
  for (const id of fields) {
    await tab.ask(`document.getElementById('${id}').focus()`);
    if (await tab.ask<boolean>(`return document.activeElement.tagName === 'SELECT'`))
      await tab.press('ArrowDown');
    else await tab.type('1');
  }
}

const button = (slot: string, name: string) =>
  `[...document.querySelectorAll('${slot} button')].find((one) => one.textContent.trim() === '${name}')`;

async function check(tab: Tab, slot: string) {
  await enter(tab, slot);
  await tab.ask(`${button(slot, 'Check')}.setAttribute('data-to-press', '')`);
  await tab.click(`${slot} [data-to-press]`);
  await until(tab, `return !!${button(slot, 'Continue')}`);
  return said(tab, slot);
}

const said = (tab: Tab, slot: string) =>
  tab.ask<string>(`return document.querySelector('${slot} [role=status]').textContent.trim()`);

const slotOf = ({ id }: Face) => `[data-slot="${id}@check"]`;

const inText = (site: Site) => site.faces.filter((face) => face.role === 'check' && face.inText);

/** The first check of every kind in a text. */
const kinds = (site: Site) => {
  const checks = inText(site);
  return checks.filter(({ kind }, at) => checks.findIndex((face) => face.kind === kind) === at);
};

async function at(tab: Tab, url: string) {
  await tab.goto(url);
  await awake(tab);
}

function claim(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** What every engine must carry. Each begins with a browser that knows nothing of the course. */
export const journeys: Record<string, (engine: Engine, url: string, site: Site) => Promise<void>> = {
  async 'every kind is answered, and the answer is there after a reload'(engine, url, site) {
    const tab = await engine.open();
    for (const face of kinds(site)) {
      const slot = slotOf(face);
      await at(tab, `${url}${face.lesson}/`);
      await near(tab, slot);
      const verdict = await check(tab, slot);
      claim(/^(Correct|Not yet)/.test(verdict), `${face.kind}: ${verdict}`);
      await tab.reload();
      await awake(tab);
      await near(tab, slot);
      await until(
        tab,
        `return document.querySelector('${slot} [role=status]').textContent.trim() === ${JSON.stringify(verdict)}`,
      );
    }
    await tab.close();
  },

  async 'two tabs that answer at one moment and are closed lose nothing'(engine, url, site) {
    const [first, second] = inText(site).filter(
      ({ kind }) => kind === 'single' || kind === 'numeric' || kind === 'multiple',
    );
    claim(first !== undefined && second !== undefined, 'two questions are needed');
    const tabs = [await engine.open(), await engine.open()] as const;
    for (const [n, face] of [first, second].entries()) {
      const tab = tabs[n] as Tab;
      await at(tab, `${url}${face.lesson}/`);
      await near(tab, slotOf(face));
    }
    await Promise.all([check(tabs[0], slotOf(first)), check(tabs[1], slotOf(second))]);
    await Promise.all(tabs.map((tab) => tab.close()));
    const tab = await engine.open();
    for (const face of [first, second]) {
      await at(tab, `${url}${face.lesson}/`);
      await near(tab, slotOf(face));
      await until(
        tab,
        `return /^(Correct|Not yet)/.test(document.querySelector('${slotOf(face)} [role=status]').textContent.trim())`,
      );
    }
    await tab.close();
  },
};

/** Figures answer to keys; they are those of the course of `content/`. */
export async function figuresAnswer(engine: Engine, url: string, site: Site) {
  const tab = await engine.open();
  for (const lesson of new Set(site.faces.map((face) => face.lesson))) {
    await at(tab, `${url}${lesson}/`);
    const figure = 'figure[id^="figure-"]';
    if (!(await tab.ask<boolean>(`return !!document.querySelector('${figure}')`))) continue;
    // A guess may be asked first.
    await tab.ask(`const one = document.querySelector('${figure}');
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      one.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))`);
    await until(tab, `return document.querySelector('${figure}').matches('[data-live] *')`);
    await tab.ask(`for (const one of document.querySelectorAll('[data-slot$="@prediction"]')) {
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      one.querySelector('[data-untouched]')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    }`);
    await until(
      tab,
      `for (const skip of document.querySelectorAll('[data-slot$="@prediction"] button'))
         if (skip.textContent.trim() === 'Skip') skip.click();
       return !document.querySelector('${figure}').matches('[data-awaiting]')`,
    );
    const before = await tab.ask<string>(`const one = document.querySelector('${figure}');
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      const control = one.querySelector('[data-stage] :is(input[type=range], [role=slider])') ?? one.querySelector('button[data-turn]');
      control.focus();
      return one.innerText + document.activeElement.value + document.activeElement.getAttribute('aria-valuetext')`);
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter'] as const) await tab.press(key);
    await until(
      tab,
      `return document.querySelector('${figure}').innerText + document.activeElement.value + document.activeElement.getAttribute('aria-valuetext') !== ${JSON.stringify(before)}`,
    );
  }
  await tab.close();
}

/** Where the browser keeps nothing, what is answered goes along with a link, and stays till the tab is closed. */
export async function storageBlocked(engine: Engine, url: string, site: Site) {
  const tab = await engine.open();
  const [face] = inText(site);
  claim(face !== undefined, 'a question is needed');
  await at(tab, `${url}${face.lesson}/`);
  const kept = await tab.ask<boolean>(`try { return !!localStorage } catch { return false }`);
  claim(!kept, 'nothing is blocked');
  await near(tab, slotOf(face));
  const verdict = await check(tab, slotOf(face));
  // By links, as a learner goes.
  await tab.ask(`document.querySelector('header nav a').click()`);
  await until(tab, `return location.href === '${url}' && !!document.querySelector('html[data-awake]')`);
  await tab.ask(`document.querySelector('main a[href$="/${face.lesson}/"]').click()`);
  await until(tab, `return location.pathname.endsWith('/${face.lesson}/')`);
  await awake(tab);
  await near(tab, slotOf(face));
  await until(
    tab,
    `return document.querySelector('${slotOf(face)} [role=status]').textContent.trim() === ${JSON.stringify(verdict)}`,
  );
  await tab.close();
}

/** After one visit a course is there without a network. */
export async function offline(engine: Engine, url: string, site: Site, cut: () => Promise<void>) {
  const tab = await engine.open();
  await at(tab, url);
  await until(
    tab,
    `navigator.serviceWorker.ready.then(() => (window.isReady = true)); return window.isReady === true`,
  );
  await cut();
  for (const path of site.pages) {
    await tab.goto(url + path);
    await until(tab, `return !!document.querySelector('main h1')`);
  }
  const [face] = inText(site);
  claim(face !== undefined, 'a question is needed');
  await at(tab, `${url}${face.lesson}/`);
  await near(tab, slotOf(face));
  claim(/^(Correct|Not yet)/.test(await check(tab, slotOf(face))), 'no answer offline');
  await tab.close();
}

/** As the translators of browsers do: each text in two elements of their own, all over the page. */
const TRANSLATE = `
  const kept = 'svg, code, kbd, script, style, textarea, [translate="no"], font';
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode()) if (walk.currentNode.data.trim() && !walk.currentNode.parentElement.closest(kept)) texts.push(walk.currentNode);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text.data);
  }`;

/** A page whose every text was exchanged answers as before. */
export async function translated(engine: Engine, url: string, site: Site) {
  const tab = await engine.open();
  for (const face of kinds(site)) {
    const slot = slotOf(face);
    await at(tab, `${url}${face.lesson}/`);
    await near(tab, slot);
    await tab.ask(TRANSLATE);
    await enter(tab, slot);
    await tab.ask(`${button(slot, 'Check')}.click()`);
    await until(
      tab,
      `return /Correct|Not yet/.test(document.querySelector('${slot} [role=status]')?.textContent)`,
      20_000,
    );
    await tab.ask(TRANSLATE);
    claim(
      await tab.ask<boolean>(`return !!document.querySelector('${slot} legend')`),
      `${face.kind} vanished`,
    );
  }
  await tab.close();
}
