import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type * as Door from '../prerender.tsx';
import type { Compiled } from './compile.ts';
import { pageHtml } from './pageHtml.ts';
import type { Compile } from './plugin.ts';
import { formatProblem } from './problem.ts';
import { problemPage } from './problemPage.ts';

/** Serves pages as they are asked for, made anew from the content and the code as they stand. */
export function serveCourse(server: ViteDevServer, folder: string, compile: Compile, origin: string) {
  const { base, root, logger } = server.config;
  let compiled: Promise<Compiled> | undefined;
  const current = () => {
    compiled ??= compile(base);
    return compiled;
  };
  const tell = ({ problems }: Compiled) => {
    if (problems.length === 0) {
      server.ws.send({ type: 'full-reload', path: '*' });
      return;
    }
    const message = problems.map(formatProblem).join('\n');
    logger.error(message);
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'the content' } });
  };
  server.watcher.add(folder);
  server.watcher.on('all', async (_, file) => {
    if (!resolve(file).startsWith(folder)) return;
    compiled = undefined;
    tell(await current());
  });

  return () => {
    server.middlewares.use(async (request, response, next) => {
      try {
        const path = decodeURIComponent((request.originalUrl ?? '/').split(/[?#]/)[0] ?? '/');
        const name = path.startsWith(base) ? path.slice(base.length).replace(/\/(index\.html)?$/, '') : null;
        if (name === null) return next();
        const { course, notes, images, problems } = await current();
        if (!course) {
          const html = await server.transformIndexHtml(path, problemPage(problems));
          return void response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(html);
        }
        const lesson = course.lessons.find((l) => name === `${l.id}/answers.json`);
        if (lesson)
          return void response
            .writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify(lesson.key));
        if (images.includes(name)) return void response.end(await readFile(join(folder, 'lessons', name)));
        const door = (await server.ssrLoadModule('/src/prerender.tsx')) as typeof Door;
        let found: Door.RenderedPage | undefined;
        for await (const page of door.renderPages(course, notes))
          if (page.path === name || (page.path === '404' && !found)) found = page;
        if (!found) return next();
        const template = await readFile(resolve(root, 'index.html'), 'utf8');
        const html = pageHtml(template, found, {
          language: course.language,
          siteName: course.title,
          base,
          origin,
          themeScript: door.themeScript,
          policy: false,
        });
        const status = found.path === '404' ? 404 : 200;
        response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
        response.end(await server.transformIndexHtml(path, html));
      } catch (error) {
        server.ssrFixStacktrace(error as Error);
        next(error);
      }
    });
  };
}
