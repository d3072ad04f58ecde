import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { type Compiled, compileCourse } from '../author/compile/compileCourse.ts';
import { readContent } from '../author/readContent.ts';
import { serveCourse } from './serveCourse.ts';

type Listener = (...given: unknown[]) => unknown;
const questions = 'lessons/one/questions.yaml';

/** The parts of Vite’s server that serving a course needs, driven by hand, and a folder to change. */
async function serve() {
  const folder = await mkdtemp(join(tmpdir(), 'deltaq-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp('tests/courses/faults/base', folder, { recursive: true });
  const state = {
    compile: async (): Promise<Compiled> => compileCourse(await readContent(folder)),
    otherSubject: false,
    sent: [] as { type: string; err?: { message: string } }[],
  };
  const heard = new Map<string, Listener>();
  let handle: Listener = () => {};
  const on = (event: string, listener: Listener) => void heard.set(event, listener);
  const server = {
    restart: () => void state.sent.push({ type: 'restart' }),
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
      headScript: '',
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
  const given = server as unknown as ViteDevServer;
  serveCourse(
    given,
    folder,
    () => state.compile(),
    'https://example.org',
    async () => state.otherSubject,
  )();
  const write = async (name: string, from: string, to: string) => {
    const text = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), text.replace(from, to));
  };
  const hear = (name: string) => heard.get('all')?.('change', join(folder, name));
  return {
    state,
    write,
    hear,
    async change(name: string, from: string, to: string) {
      await write(name, from, to);
      await hear(name);
    },
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

const breaking = [questions, 'kind: single', 'kind: singel'] as const;
const mending = [questions, 'kind: singel', 'kind: single'] as const;

it('lives on when the compiler fails, and tells so', async () => {
  const { state, change, get } = await serve();
  const { compile } = state;
  state.compile = () => Promise.reject(new Error('no such luck'));
  await change('course.yaml', 'A small', 'A tiny');
  expect(state.sent.at(-1)?.err?.message).toContain('fault of the compiler (no such luck)');
  expect(await get('/one/')).toContain('no such luck');
  state.compile = compile;
  await change('course.yaml', 'A tiny', 'A small');
  expect(state.sent.at(-1)?.type).toBe('full-reload');
  expect(await get('/one/')).toContain('page “one”');
});

it('tells a page that was still loading what it missed, but not one that lists the problems', async () => {
  const { state, change, connect, get } = await serve();
  await get('/one/');
  await change(...breaking);
  state.sent.length = 0;
  await connect();
  expect(state.sent.map((m) => m.type)).toEqual(['error']);
  await get('/one/');
  await connect();
  expect(state.sent).toHaveLength(1);
});

it('takes away a list of problems that was still loading when they were mended', async () => {
  const { state, write, change, connect, get } = await serve();
  await write(...breaking);
  await get('/one/');
  await change(...mending);
  state.sent.length = 0;
  await connect();
  expect(state.sent.map((m) => m.type)).toEqual(['full-reload']);
});

it('says nothing to a page that connects while all is well', async () => {
  const { state, connect, get } = await serve();
  await get('/one/');
  await connect();
  expect(state.sent).toEqual([]);
});

it('shows an error of the rules over the page and in its place', async () => {
  const { state, change, get } = await serve();
  await change(questions, 'text: That one', 'text: This one');
  expect(state.sent.at(-1)?.err?.message).toContain('error option-duplicate: “This one” equals “This one”');
  expect(await get('/one/')).toContain('error option-duplicate: “This one” equals “This one”');
});

it('adds a warning to the page, and lets it be', async () => {
  const { state, change, get } = await serve();
  await change(questions, 'That one misses the reason for it.', 'That one does not.');
  expect(state.sent.at(-1)?.type).toBe('full-reload');
  const page = await get('/one/');
  expect(page).toContain('page “one”');
  expect(page).toContain('One warning');
  expect(page).toContain('questions.yaml:9:44: warn feedback-verdict-only');
});

it('sends the page as the files stand, though no change of them was heard', async () => {
  const { write, get } = await serve();
  expect(await get('/one/')).toContain('page “one”');
  await write(...breaking);
  expect(await get('/one/')).toContain('unexpected “singel”');
  await write(...mending);
  expect(await get('/one/')).toContain('page “one”');
});

it('reads again what was still being written when the change was heard', async () => {
  const { state, write, hear } = await serve();
  const { compile } = state;
  state.compile = async () => {
    const found = await compile();
    state.compile = compile;
    await write(...mending);
    return found;
  };
  await write(...breaking);
  await hear(questions);
  expect(state.sent.map((m) => m.type)).toEqual(['full-reload']);
});

it('tells of one change once, however often it is heard', async () => {
  const { state, change, hear } = await serve();
  await change(...breaking);
  await hear(questions);
  expect(state.sent.map((m) => m.type)).toEqual(['error']);
});

it('starts again for another subject, once the course that names it is sound', async () => {
  const { state, change } = await serve();
  state.otherSubject = true;
  await change('course.yaml', 'subject: finetuning', 'subject: finetunin');
  expect(state.sent.map((m) => m.type)).toEqual(['error']);
  await change('course.yaml', 'subject: finetunin', 'subject: finetuning');
  expect(state.sent.map((m) => m.type)).toEqual(['error', 'restart']);
});
