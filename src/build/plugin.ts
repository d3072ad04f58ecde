import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder, ViteDevServer } from 'vite';
import type * as Door from '../prerender.tsx';
import { type Compiled, compileCourse } from './compile.ts';
import { readContent } from './contentFolder.ts';
import { pageHtml } from './pageHtml.ts';
import { formatProblem } from './problem.ts';
import { problemPage } from './problemPage.ts';
import { sitemap } from './sitemap.ts';

interface Options {
  content: string;
  /** Where the site is published, for canonical addresses and the sitemap. */
  origin: string;
}

/** Makes Vite build and serve a course: compiles `content/`, prerenders every page, shows an author's mistakes. */
export function deltaq({ content, origin }: Options): Plugin {
  const folder = resolve(content);
  const compile = async (base: string) => compileCourse(await readContent(folder), { base, folder: content });
  return {
    name: 'deltaq',
    config: (_, { isPreview }) => ({
      appType: isPreview ? 'mpa' : 'custom',
      environments: {
        ssr: { build: { outDir: '.cache/prerender', rolldownOptions: { input: 'src/prerender.tsx' } } },
      },
      builder: { buildApp: (builder) => buildSite(builder, folder, compile, origin) },
    }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        // KaTeX brings each face in three formats; every browser that runs this page reads the first.
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset') continue;
          if (/\.(woff|ttf)$/.test(file.fileName)) delete bundle[file.fileName];
          else if (file.fileName.endsWith('.css'))
            file.source = String(file.source).replace(
              /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\("[a-z]+"\)/g,
              '',
            );
        }
      },
    },
    configureServer: (server) => serveCourse(server, folder, compile, origin),
    configurePreviewServer: (server) => () => {
      const out = resolve(server.config.root, server.config.build.outDir);
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '/').split('?')[0] ?? '/';
        if (existsSync(join(out, path)) && !path.endsWith('/') && path.includes('.')) return next();
        if (existsSync(join(out, path, 'index.html')))
          return void response.writeHead(301, { location: `${request.originalUrl}/` }).end();
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(await readFile(join(out, '404.html')));
      });
    },
  };
}

type Compile = (base: string) => Promise<Compiled>;

async function buildSite(builder: ViteBuilder, folder: string, compile: Compile, origin: string) {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('both environments are needed');
  const { base, root } = builder.config;
  const { course, notes, images, problems } = await compile(base);
  if (!course) throw new Error(`the content has problems:\n${problems.map(formatProblem).join('\n')}`);

  const built = await builder.build(client);
  await builder.build(ssr);
  const out = resolve(root, client.config.build.outDir);
  const cache = resolve(root, ssr.config.build.outDir);
  const door = (await import(pathToFileURL(join(cache, 'prerender.js')).href)) as typeof Door;
  const template = await readFile(join(out, 'index.html'), 'utf8');
  const files = 'output' in built ? built.output.map((file) => file.fileName) : [];
  const preload = PRELOADED_FONTS.flatMap((name) =>
    files.filter((file) => name.test(file)).map((file) => base + file),
  );
  const write = async (name: string, text: string) => {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name), text);
  };

  const pages: Door.RenderedPage[] = [];
  for await (const page of door.renderPages(course, notes)) {
    const html = pageHtml(template, page, {
      language: course.language,
      siteName: course.title,
      base,
      origin,
      themeScript: door.themeScript,
      preload,
    });
    await write(page.path === '404' ? '404.html' : join(page.path, 'index.html'), html);
    pages.push({ ...page, body: '' });
  }
  for (const lesson of course.lessons) await write(`${lesson.id}/answers.json`, JSON.stringify(lesson.key));
  for (const image of images) await copyFile(join(folder, 'lessons', image), join(out, image));
  await write('sitemap.xml', sitemap(pages, origin, base));
  await rm(cache, { recursive: true });
  builder.config.logger.info(`${pages.length} pages of ${course.lessons.length} lessons written`);
}

/** The two faces every page is set in; formulas and code load theirs by use. */
const PRELOADED_FONTS = [
  /source-serif-4-latin-wght-normal.*\.woff2$/,
  /hyperlegible-next-latin-wght-normal.*\.woff2$/,
];

function serveCourse(server: ViteDevServer, folder: string, compile: Compile, origin: string) {
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
