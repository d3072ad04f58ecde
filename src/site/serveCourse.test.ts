import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { expect, it } from 'vitest';
import { type Compiled, compileCourse } from '../author/compile/compileCourse.ts';
import { readContent } from '../author/readContent.ts';
import { serveCourse } from './serveCourse.ts';

type Listener = (...given: unknown[]) => unknown;
const folder = resolve('tests/courses/faults/base');
const files = await readContent(folder);
const sound = () => compileCourse(files);
const broken = () => compileCourse({ ...files, 'course.yaml': 'id: *x*' });

const questions = 'lessons/one/questions.yaml';
const rewritten = (from: string, to: string) => () =>
  compileCourse({ ...files, [questions]: files[questions]?.replace(from, to) ?? '' });

/** The parts of Vite’s server that serving a course needs, driven by hand. */
function serve(compile: () => Promise<Compiled>) {
  const state = { compile, sent: [] as { type: string; err?: { message: string } }[] };
  const heard = new Map<string, Listener>();
  let handle: Listener = () => {};
  const on = (event: string, listener: Listener) => void heard.set(event, listener);
  const server = {
    config: { base: '/', root: '.', logger: { error: () => {}, warn: () => {} } },
    ws: { on, send: (message: (typeof state.sent)[number]) => void state.sent.push(message) },
    watcher: { on, add: () => {} },
    middlewares: {
      use(middleware: Listener) {
        handle = middleware;
      },
    },
    transformIndexHtml: async (_: string, html: string) => html,
    ssrLoadModule: async () => ({
      themeScript: '',
      async *renderPages(_course: unknown, _notes: unknown, path: string) {
        yield {
          path,
          title: '',
          description: '',
          data: {},
          styles: [],
          body: `page “${path}”`,
          listed: true,
        };
      },
    }),
  };
  serveCourse(server as unknown as ViteDevServer, folder, () => state.compile(), 'https://example.org')();
  return {
    state,
    change: () => heard.get('all')?.('change', `${folder}/course.yaml`),
    connect: () => heard.get('connection')?.(),
    async get(originalUrl: string) {
      let page = '';
      const response = {
        writeHead: () => response,
        end(text: string) {
          page = text;
        },
      };
      await handle({ originalUrl }, response, (error: unknown) => {
        throw error;
      });
      return page;
    },
  };
}

it('lives on when the compiler fails, and tells so', async () => {
  const { state, change, get } = serve(() => Promise.reject(new Error('no such luck')));
  await change();
  expect(state.sent.at(-1)?.err?.message).toContain('fault of the compiler (no such luck)');
  expect(await get('/one/')).toContain('no such luck');
  state.compile = sound;
  await change();
  expect(state.sent.at(-1)?.type).toBe('full-reload');
  expect(await get('/one/')).toContain('page “one”');
});

it('tells a page that was still loading what it missed, but not one that lists the problems', async () => {
  const { state, change, connect, get } = serve(sound);
  await get('/one/');
  state.compile = broken;
  await change();
  state.sent.length = 0;
  await connect();
  expect(state.sent.map((m) => m.type)).toEqual(['error']);
  await get('/one/');
  await connect();
  expect(state.sent).toHaveLength(1);
});

it('says nothing to a page that connects while all is well', async () => {
  const { state, connect, get } = serve(sound);
  await get('/one/');
  await connect();
  expect(state.sent).toEqual([]);
});

it('shows an error of the rules over the page and in its place', async () => {
  const { state, change, get } = serve(rewritten('text: That one', 'text: This one'));
  await change();
  expect(state.sent.at(-1)?.err?.message).toContain('error option-duplicate: “This one” equals “This one”');
  expect(await get('/one/')).toContain('error option-duplicate: “This one” equals “This one”');
});

it('adds a warning to the page, and lets it be', async () => {
  const { state, change, get } = serve(rewritten('That one misses the reason for it.', 'That one does not.'));
  await change();
  expect(state.sent.at(-1)?.type).toBe('full-reload');
  const page = await get('/one/');
  expect(page).toContain('page “one”');
  expect(page).toContain('One warning');
  expect(page).toContain('questions.yaml:9:44: warn feedback-verdict-only');
});
