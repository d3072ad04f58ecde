import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, PreviewServer, Rolldown } from 'vite';
import { type Compiled, compileCourse } from '../author/compile/compileCourse.ts';
import { readContent } from '../author/readContent.ts';
import { subjectNamed } from '../author/subjectOf.ts';
import { parseYaml } from '../author/yaml/yamlSource.ts';
import { subjects } from '../subjects.ts';
import { buildSite } from './buildSite.ts';
import { serveCourse } from './serveCourse.ts';
import { BUILD_ONLY_STYLES, keepStyles, trackStyles } from './trackStyles.ts';

interface Options {
  content: string;
  /** Where the site is published, for canonical addresses and the sitemap. */
  origin: string;
  /** The repository it is published from, where that is known. */
  repository?: string | undefined;
}

/** Compiles the content for a base path. */
export type Compile = (base: string) => Promise<Compiled>;

/** Makes Vite build and serve a course: compiles `content/`, prerenders every page, shows an author's mistakes. */
export const deltaq = (options: Options): Plugin[] => [trackStyles(), keepStyles(), site(options)];

function site({ content, origin, repository }: Options): Plugin {
  const folder = resolve(content);
  const kept = new Map();
  let subject: string | undefined;
  const compile: Compile = async (base) =>
    compileCourse(await readContent(folder), { base, folder: content, kept, repository });
  return {
    name: 'deltaq',
    enforce: 'pre',
    config: (_, { isPreview, command }) => ({
      // What is built carries every name twice, in its script and in its style sheet.
      css: { modules: { generateScopedName: command === 'build' ? '[hash:base64:5]' : '[name]_[local]' } },
      appType: isPreview ? 'mpa' : 'custom',
      environments: {
        client: {
          build: {
            rolldownOptions: {
              input: {
                index: 'index.html',
                offline: 'src/offline.ts',
                [BUILD_ONLY_STYLES]: 'src/pages/buildOnlyStyles.ts',
              },
              // A worker is known by its address, so its name stays.
              output: {
                entryFileNames: ({ name }) => (name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js'),
                // Small parts that most pages share come as one file of each sort.
                advancedChunks: {
                  groups: [
                    { name: 'shared', test: SHARED, minShareCount: 2 },
                    { name: 'questions', test: /\/src\/questions\/.*\.module\.css$/ },
                  ],
                },
              },
            },
          },
        },
        ssr: {
          build: {
            // Two builds at once keep out of each other's way.
            outDir: `.cache/prerender-${process.pid}`,
            rolldownOptions: {
              input: 'src/prerender.tsx',
              // The build draws at once what the browser fetches later: here nothing is to be split.
              checks: { ineffectiveDynamicImport: false },
            },
          },
        },
      },
      builder: { buildApp: (builder) => buildSite(builder, folder, compile, origin) },
    }),
    async configResolved() {
      subject = await subjectOfFolder(folder);
    },
    resolveId: {
      filter: { id: SUBJECT_ENTRY },
      // A course without a subject is built with entries that lead to nothing, so that its bundle holds none of it.
      handler: (id) =>
        resolve('src/subjects', known(subject) ?? 'none', `${id.replace(SUBJECT_ENTRY, '')}.ts`),
    },
    generateBundle: { order: 'post', handler: (_, bundle) => keepOneFontFormat(bundle) },
    configureServer: (server) =>
      serveCourse(server, folder, compile, origin, async () => (await subjectOfFolder(folder)) !== subject),
    configurePreviewServer: (server) => () => serveMissing(server),
  };
}

/** The subject that the course of a folder names. */
async function subjectOfFolder(folder: string): Promise<string | undefined> {
  const courseYaml = await readFile(join(folder, 'course.yaml'), 'utf8').catch(() => '');
  return subjectNamed(parseYaml('course.yaml', courseYaml));
}

/** What every page has: buttons, marks and the frame of pages; not the sliders, which come with figures. */
const SHARED = /\/src\/(ui\/(?![\w.]*([Ss]lider|Number))|pages\/shell\/)/;

const SUBJECT_ENTRY = /^#subject\//;

const known = (subject: string | undefined) =>
  subject !== undefined && Object.hasOwn(subjects, subject) ? subject : undefined;

/** KaTeX brings each face in three formats; every browser that runs these pages reads the first. */
function keepOneFontFormat(bundle: Rolldown.OutputBundle) {
  const others = /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\("[a-z]+"\)/g;
  for (const file of Object.values(bundle)) {
    if (file.type !== 'asset') continue;
    if (/\.(woff|ttf)$/.test(file.fileName)) delete bundle[file.fileName];
    else if (file.fileName.endsWith('.css')) file.source = String(file.source).replace(others, '');
  }
}

/** As static hosting does: a folder without its slash is redirected, an unknown address gets the 404 page. */
function serveMissing(server: PreviewServer) {
  const out = resolve(server.config.root, server.config.build.outDir);
  server.middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (existsSync(join(out, path)) && !path.endsWith('/') && path.includes('.')) return next();
    if (existsSync(join(out, path, 'index.html')))
      return void response.writeHead(301, { location: `${request.originalUrl}/` }).end();
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(await readFile(join(out, '404.html')));
  });
}
