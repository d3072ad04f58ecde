import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Compiled } from '../author/compile/compileCourse.ts';
import { errorAt, formatDiagnostic, ofLevel } from '../author/diagnostic.ts';
import { lessonFaces } from '../course/lessonFaces.ts';
import type { Course } from '../course/types.ts';
import type * as Prerender from '../prerender.tsx';
import { pageHtml } from './pageHtml.ts';
import type { Compile } from './plugin.ts';
import { problemPage } from './problemPage.ts';
import { searchEntries } from './searchEntries.ts';
import { warningNote } from './warningNote.ts';

/** Serves pages as they are asked for, made anew from the content and the code as they stand. */
export function serveCourse(server: ViteDevServer, folder: string, compile: Compile, origin: string) {
  const { base, root, logger } = server.config;
  let compiled: Promise<Compiled> | undefined;
  /** Whether the page sent last was one of the course: then errors found since must be shown over it. */
  let shown = false;
  const current = () => {
    compiled ??= compile(base)
      .catch((error: Error) => faultOfOurs(error, folder))
      .then(log);
    return compiled;
  };
  const log = (found: Compiled) => {
    const lines = told(found).join('\n');
    if (lines) logger[found.course ? 'warn' : 'error'](lines);
    return found;
  };
  const show = (found: Compiled) =>
    server.ws.send({ type: 'error', err: { message: told(found).join('\n\n'), stack: '' } });
  server.watcher.add(folder);
  server.watcher.on('all', async (_, file) => {
    if (!resolve(file).startsWith(folder)) return;
    compiled = undefined;
    const mine = current();
    const found = await mine;
    if (compiled !== mine) return;
    if (found.course) server.ws.send({ type: 'full-reload', path: '*' });
    else show(found);
  });
  // A page that was loading while the errors were told has not heard of them.
  server.ws.on('connection', async () => {
    const found = await current();
    if (shown && !found.course) show(found);
  });

  return () => {
    server.middlewares.use(async (request, response, next) => {
      try {
        const path = decodeURIComponent((request.originalUrl ?? '/').split(/[?#]/)[0] ?? '/');
        const name = path.startsWith(base) ? path.slice(base.length).replace(/\/(index\.html)?$/, '') : null;
        if (name === null) return next();
        const { course, notes, images, subject, diagnostics, stops } = await current();
        if (!course) {
          shown = false;
          const html = await server.transformIndexHtml(
            path,
            problemPage(ofLevel(diagnostics, 'error', 'warn')),
          );
          return void response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(html);
        }
        const data = dataOf(course, name);
        if (data)
          return void response
            .writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify(data));
        if (images.includes(name)) return void response.end(await readFile(join(folder, 'lessons', name)));
        if (name === course.picture) return void response.end(await readFile(join(folder, name)));
        const published = subject && join(resolve(root, subject.publicFolder), name);
        if (published && name !== '' && existsSync(published) && statSync(published).isFile())
          return void response.end(await readFile(published));
        const prerender = (await server.ssrLoadModule('/src/prerender.tsx')) as typeof Prerender;
        const found =
          (await first(prerender.renderPages(course, notes, name))) ??
          (await first(prerender.renderPages(course, notes, '404')));
        if (!found) return next();
        shown = true;
        const template = await readFile(resolve(root, 'index.html'), 'utf8');
        const html = pageHtml(template, found, {
          language: course.language,
          siteName: course.title,
          picture: course.picture,
          base,
          origin,
          themeScript: prerender.themeScript,
          styles: found.styles.map((file) => base + file),
          policy: false,
        });
        const status = found.path === '404' ? 404 : 200;
        response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
        const note = warningNote(ofLevel(diagnostics, 'warn'), stops);
        response.end(
          await server.transformIndexHtml(
            path,
            html.replace('</body>', () => `${note}</body>`),
          ),
        );
      } catch (error) {
        server.ssrFixStacktrace(error as Error);
        next(error);
      }
    });
  };
}

/** What pages fetch besides themselves. */
function dataOf(course: Course, name: string): object | undefined {
  if (name === 'inventory/answers.json') return course.inventory?.key;
  for (const lesson of course.lessons) {
    if (name === `${lesson.id}/answers.json`) return lesson.key;
    if (name === `${lesson.id}/faces.json`) return lessonFaces(lesson);
  }
  if (name === 'search.json') return searchEntries(course);
  return undefined;
}

async function first<T>(items: AsyncIterable<T>): Promise<T | undefined> {
  for await (const item of items) return item;
}

const told = ({ diagnostics }: Compiled) => ofLevel(diagnostics, 'error', 'warn').map(formatDiagnostic);

/** The server lives on, and the author is told, when the compiler itself fails. */
const faultOfOurs = (error: Error, folder: string): Compiled => ({
  course: undefined,
  notes: {},
  images: [],
  subject: undefined,
  diagnostics: [
    errorAt({ path: folder, line: 1, col: 1 }, `fault of the compiler (${error.message})`, 'a report of it'),
  ],
  stops: true,
});
