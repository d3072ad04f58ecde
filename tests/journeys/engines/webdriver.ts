import { spawn } from 'node:child_process';
import type { Engine, Tab } from './engine.ts';

const KEYS = { ArrowRight: '\uE014', ArrowDown: '\uE015', Enter: '\uE007' };

/** The name under which a driver hands out elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A browser spoken to by classic WebDriver, through the driver that comes with it. */
export async function webdriver(driver: string, port: number, capabilities: object): Promise<Engine> {
  const process = spawn(driver, [`--port=${port}`], { stdio: 'ignore' });
  const send = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${value.error} ${value.message} (${path})`);
    return value;
  };
  const { sessionId } = await begun(() =>
    send<{ sessionId: string }>('POST', '/session', { capabilities: { alwaysMatch: capabilities } }),
  );
  const session = `/session/${sessionId}`;
  const post = <T>(path: string, body: object = {}) => send<T>('POST', `${session}${path}`, body);

  let tabs = 0;
  let first: string | undefined = await send<string>('GET', `${session}/window`);

  const tabOf = (handle: string): Tab => {
    // Tabs take turns: one command at a time, each in the window it is meant for.
    const inTab = <T>(act: () => Promise<T>) => queued(() => post('/window', { handle }).then(act));
    const find = (selector: string) =>
      post<Record<string, string>>('/element', { using: 'css selector', value: selector });
    const active = () => send<Record<string, string>>('GET', `${session}/element/active`);
    return {
      goto: (url) => inTab(() => post('/url', { url })),
      reload: () => inTab(() => post('/refresh')),
      ask: <T>(body: string) => inTab(() => post<T>('/execute/sync', { script: body, args: [] })),
      click: (selector) => inTab(async () => post(`/element/${(await find(selector))[ELEMENT]}/click`)),
      type: (text) => inTab(async () => post(`/element/${(await active())[ELEMENT]}/value`, { text })),
      press: (key) =>
        inTab(async () => post(`/element/${(await active())[ELEMENT]}/value`, { text: KEYS[key] })),
      close: () =>
        inTab(async () => {
          tabs -= 1;
          if (tabs > 0) return send('DELETE', `${session}/window`);
          // A session ends with its last tab.
          first = handle;
          return post('/url', { url: 'about:blank' });
        }),
    };
  };
  let last: Promise<unknown> = Promise.resolve();
  const queued = <T>(act: () => Promise<T>): Promise<T> => {
    const next = last.then(act, act);
    last = next;
    return next;
  };
  return {
    // The tab a session begins with is in front, the others are behind it: a page there would not be drawn.
    open: () =>
      queued(async () => {
        const handle = first;
        first = undefined;
        tabs += 1;
        return tabOf(handle ?? (await post<{ handle: string }>('/window/new', { type: 'window' })).handle);
      }),
    close: async () => {
      await send('DELETE', session).catch(() => {});
      process.kill();
    },
  };
}

/** A driver takes a moment until it listens. */
async function begun<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++)
    try {
      return await ask();
    } catch (error) {
      if (tries === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
}
