import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Compiled } from '../author/compile/compileCourse.ts';
import { contentStamp } from '../author/contentStamp.ts';
import { errorAt, formatDiagnostic, ofLevel } from '../author/diagnostic.ts';
import { lessonFaces } from '../course/lessonFaces.ts';
import type { Course } from '../course/types.ts';
import type * as Prerender from '../prerender.tsx';
import { LICENCES, licences } from './licences.ts';
import { pageHtml } from './pageHtml.ts';
import type { Compile } from './plugin.ts';
import { problemPage } from './problemPage.ts';
import { searchEntries } from './searchEntries.ts';
import { warningNote } from './warningNote.ts';

/** Serves pages as they are asked for, made anew from the content and the code as they stand. */
export function serveCourse(
  server: ViteDevServer,
  folder: string,
  compile: Compile,
  origin: string,
  /** Whether the course names another subject than the one whose code is loaded. */
  hasOtherSubject: () => Promise<boolean>,
) {
  const { base, root, logger } = server.config;
  let read: { stamp: string; found: Promise<Compiled> } | undefined;
  let told: Compiled | undefined;
  /** What was sent last: errors found since must be shown over a page, a list of problems must go once they are mended. */
  let shown: 'page' | 'problems' | undefined;
  /** The course as its files stand, whether or not a change of them has been heard of. */
  const current = async () => {
    const stamp = await contentStamp(folder);
    if (read?.stamp !== stamp) {
      const found = compile(base)
        .catch((error: Error) => faultOfOurs(error, folder))
        .then(log);
      read = { stamp, found };
    }
    return read.found;
  };
  /** A change is told of while the file is still being written, and of a second one nothing may be heard. */
  const settled = async () => {
    let found = await current();
    for (let next = await current(); next !== found; next = await current()) found = next;
    return found;
  };
  const log = (found: Compiled) => {
    const lines = messages(found).join('\n');
    if (lines) logger[found.course ? 'warn' : 'error'](lines);
    return found;
  };
  const show = (found: Compiled) =>
    server.ws.send({ type: 'error', err: { message: messages(found).join('\n\n'), stack: '' } });
  const reload = () => server.ws.send({ type: 'full-reload', path: '*' });
  server.watcher.add(folder);
  server.watcher.on('all', async (_, file) => {
    if (!resolve(file).startsWith(folder)) return;
    const found = await settled();
    if (found === told) return;
    told = found;
    if (!found.course) show(found);
    else if (await hasOtherSubject()) await server.restart();
    else reload();
  });
  // A page that was loading while a change was told of has not heard of it.
  server.ws.on('connection', async () => {
    const found = await current();
    if (shown === 'page' && !found.course) show(found);
    if (shown === 'problems' && found.course) reload();
  });

  return () => {
    server.middlewares.use(async (request, response, next) => {
      try {
        const path = decodeURIComponent((request.originalUrl ?? '/').split(/[?#]/)[0] ?? '/');
        const name = path.startsWith(base) ? path.slice(base.length).replace(/\/(index\.html)?$/, '') : null;
        if (name === null) return next();
        const { course, notes, images, subject, diagnostics, stops } = await current();
        if (!course) {
          shown = 'problems';
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
        if (name === LICENCES) return void response.end(await licences(root, []));
        const published = subject && join(resolve(root, subject.publicFolder), name);
        if (published && name !== '' && existsSync(published) && statSync(published).isFile())
          return void response.end(await readFile(published));
        const prerender = (await server.ssrLoadModule('/src/prerender.tsx')) as typeof Prerender;
        const found =
          (await first(prerender.renderPages(course, notes, name))) ??
          (await first(prerender.renderPages(course, notes, '404')));
        if (!found) return next();
        shown = 'page';
        const template = await readFile(resolve(root, 'index.html'), 'utf8');
        const html = pageHtml(template, found, {
          language: course.language,
          siteName: course.title,
          base,
          origin,
          headScript: prerender.headScript,
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

const messages = ({ diagnostics }: Compiled) => ofLevel(diagnostics, 'error', 'warn').map(formatDiagnostic);

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
