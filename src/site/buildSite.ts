import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import { formatDiagnostic, ofLevel } from '../author/diagnostic.ts';
import { filesIn } from '../author/filesIn.ts';
import { lessonFaces } from '../course/lessonFaces.ts';
import { STANDALONE } from '../pages/metas.ts';
import type * as Prerender from '../prerender.tsx';
import { BUILD, fillWorker } from './fillWorker.ts';
import { LICENCES, licences, packagesOf } from './licences.ts';
import { manifest } from './manifest.ts';
import { pageHtml } from './pageHtml.ts';
import type { Compile } from './plugin.ts';
import { searchEntries } from './searchEntries.ts';
import { sitemap } from './sitemap.ts';
import { BUILD_ONLY_STYLES, builtStyles } from './trackStyles.ts';

/** Builds the scripts, then writes every page of the course with them. */
export async function buildSite(builder: ViteBuilder, folder: string, compile: Compile, origin: string) {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('both environments are needed');
  const { base, root } = builder.config;
  const { course, notes, images, subject, diagnostics, stops } = await compile(base);
  const told = ofLevel(diagnostics, 'error', 'warn').map(formatDiagnostic).join('\n');
  if (!course || stops) throw withoutStack(`the content has problems:\n${told}`);
  if (told) builder.config.logger.warn(told);

  const built = await builder.build(client);
  await builder.build(ssr);
  const out = resolve(root, client.config.build.outDir);
  const cache = resolve(root, ssr.config.build.outDir);
  const prerender = (await import(pathToFileURL(join(cache, 'prerender.js')).href)) as typeof Prerender;
  const template = await readFile(join(out, 'index.html'), 'utf8');
  const output = 'output' in built ? built.output : [];
  const files = output.map((file) => file.fileName);
  const filesOf = builtStyles(root, output);
  for (const chunk of output)
    if (chunk.type === 'chunk' && chunk.name === BUILD_ONLY_STYLES) await rm(join(out, chunk.fileName));
  const preload = PRELOADED_FONTS.flatMap((name) =>
    files.filter((file) => name.test(file)).map((file) => base + file),
  );
  const write = async (name: string, text: string) => {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name), text);
  };

  const pages: Prerender.RenderedPage[] = [];
  for await (const page of prerender.renderPages(course, notes)) {
    const html = pageHtml(template, page, {
      language: course.language,
      siteName: course.title,
      base,
      origin,
      headScript: prerender.headScript,
      preload,
      build: BUILD,
      styles: [...new Set(page.styles.flatMap(filesOf))]
        .map((file) => base + file)
        .filter((address) => !template.includes(address)),
    });
    await write(STANDALONE.includes(page.path) ? `${page.path}.html` : join(page.path, 'index.html'), html);
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
  const copied = subject ? await copyFolder(resolve(root, subject.publicFolder), out) : [];
  await write('sitemap.xml', sitemap(pages, origin, base));
  await write(LICENCES, await licences(root, await packagesOf(out, files)));
  await write('manifest.webmanifest', manifest(course, base));
  await rm(cache, { recursive: true });
  const shown = images.filter((image) => !pages.some(({ picture }) => picture === image));
  await fillWorker(out, [...copied, ...shown]);
  builder.config.logger.info(`${pages.length} pages of ${course.lessons.length} lessons written`);
}

/** A fault of the content, which no line of the program helps to mend. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}

/** Copies what is in a folder; gives the names of the files. */
async function copyFolder(from: string, to: string): Promise<string[]> {
  await cp(from, to, { recursive: true });
  return filesIn(from);
}

/** The two faces every page is set in; formulas and code load theirs by use. */
const PRELOADED_FONTS = [
  /source-serif-4-latin-wght-normal.*\.woff2$/,
  /hyperlegible-next-latin-wght-normal.*\.woff2$/,
];
