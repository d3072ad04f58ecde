import { createHash } from 'node:crypto';
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import { formatDiagnostic, ofLevel } from '../author/diagnostic.ts';
import { lessonFaces } from '../course/lessonFaces.ts';
import type * as Door from '../prerender.tsx';
import { manifest } from './manifest.ts';
import { pageHtml } from './pageHtml.ts';
import type { Compile } from './plugin.ts';
import { searchEntries } from './searchEntries.ts';
import { sitemap } from './sitemap.ts';
import { builtStyles } from './trackStyles.ts';

/** Builds the scripts, then writes every page of the course with them. */
export async function buildSite(builder: ViteBuilder, folder: string, compile: Compile, origin: string) {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('both environments are needed');
  const { base, root } = builder.config;
  const { course, notes, images, subject, diagnostics, stops } = await compile(base);
  const told = ofLevel(diagnostics, 'error', 'warn').map(formatDiagnostic).join('\n');
  if (!course || stops) throw new Error(`the content has problems:\n${told}`);
  if (told) builder.config.logger.warn(told);

  const built = await builder.build(client);
  await builder.build(ssr);
  const out = resolve(root, client.config.build.outDir);
  const cache = resolve(root, ssr.config.build.outDir);
  const door = (await import(pathToFileURL(join(cache, 'prerender.js')).href)) as typeof Door;
  const template = await readFile(join(out, 'index.html'), 'utf8');
  const output = 'output' in built ? built.output : [];
  const files = output.map((file) => file.fileName);
  const styles = builtStyles(root, output);
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
      picture: course.picture,
      base,
      origin,
      themeScript: door.themeScript,
      preload,
      styles: [...new Set(page.styles.flatMap((name) => [...(styles.get(name) ?? [])]))]
        .map((file) => base + file)
        .filter((address) => !template.includes(address)),
    });
    await write(page.path === '404' ? '404.html' : join(page.path, 'index.html'), html);
    pages.push({ ...page, body: '' });
  }
  for (const lesson of course.lessons) {
    await write(`${lesson.id}/answers.json`, JSON.stringify(lesson.key));
    await write(`${lesson.id}/faces.json`, JSON.stringify(lessonFaces(lesson)));
  }
  await write('search.json', JSON.stringify(searchEntries(course)));
  if (course.inventory) await write('inventory/answers.json', JSON.stringify(course.inventory.key));
  for (const image of images) await copyFile(join(folder, 'lessons', image), join(out, image));
  if (course.picture) await copyFile(join(folder, course.picture), join(out, course.picture));
  if (subject) await cp(resolve(root, subject.publicFolder), out, { recursive: true });
  await write('sitemap.xml', sitemap(pages, origin, base));
  await write('manifest.webmanifest', manifest(course, base));
  await rm(cache, { recursive: true });
  await fillWorker(out);
  builder.config.logger.info(`${pages.length} pages of ${course.lessons.length} lessons written`);
}

/** Tells the worker which files make up the site, and a version that changes with any of them. */
async function fillWorker(out: string) {
  const worker = join(out, 'offline.js');
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => KEPT_OFFLINE.test(name) && name !== 'offline.js')
    .sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(join(out, name)));
  const addresses = names.map((name) => `./${name.replace(/(^|\/)index\.html$/, '$1')}`);
  const script = await readFile(worker, 'utf8');
  const filled = script
    .replace('["__FILES__"]', () => JSON.stringify(addresses))
    .replace('__VERSION__', hash.digest('hex').slice(0, 16));
  await writeFile(worker, filled);
}

/**
 * Pages, answers, scripts, styles, the lab's weights, kernel and stored runs, and the faces that are used; not what
 * only search engines and printers read.
 */
const KEPT_OFFLINE =
  /(\.html|(answers|faces|search)\.json|\.js|\.css|\.svg|\.webmanifest|\.wasm|\.bin|lab\/stored-[^/]*\.json|(source-serif|hyperlegible|KaTeX_(Main|Math|Size\d|AMS)-Regular|KaTeX_Math-Italic|KaTeX_Main-Bold)[^/]*\.woff2)$/;

/** The two faces every page is set in; formulas and code load theirs by use. */
const PRELOADED_FONTS = [
  /source-serif-4-latin-wght-normal.*\.woff2$/,
  /hyperlegible-next-latin-wght-normal.*\.woff2$/,
];
