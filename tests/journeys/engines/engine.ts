/** A tab of a browser, as far as the journeys need one that every engine can be asked by. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** What a script of the page says: the body of a function without arguments. */
  ask<T>(body: string): Promise<T>;
  click(selector: string): Promise<void>;
  /** Into what has the focus. */
  type(text: string): Promise<void>;
  press(key: 'ArrowRight' | 'ArrowDown' | 'Enter'): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  open(): Promise<Tab>;
  close(): Promise<void>;
}

/** Asks again until a page says yes. */
export async function until(tab: Tab, body: string, limit = 60_000): Promise<void> {
  for (const end = Date.now() + limit; Date.now() < end; ) {
    // Between two pages there is none to ask.
    const said = await tab.ask<boolean>(body).catch(() => false);
    if (said) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never came: ${body}`);
}

/** Waits until a page is hydrated, but for what waits to come near. */
export const awake = (tab: Tab) =>
  until(
    tab,
    `return !!document.querySelector('html[data-awake]') && !document.querySelector('[data-island]:not([data-live], [data-untouched], [data-island="question"], [data-island="figure"])')`,
  );
