import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, PreviewServer, Rolldown } from 'vite';
import { type Compiled, compileCourse } from '../author/compile/compileCourse.ts';
import { readContent } from '../author/readContent.ts';
import { subjectNamed } from '../author/subjectOf.ts';
import { parseYaml } from '../author/yaml/yamlSource.ts';
import { buildSite } from './buildSite.ts';
import { layerStyles } from './layerStyles.ts';
import { notePackages } from './licences.ts';
import { serveCourse } from './serveCourse.ts';
import { BUILD_ONLY_STYLES, trackStyles } from './trackStyles.ts';

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
export const deltaq = (options: Options): Plugin[] => [
  layerStyles(),
  trackStyles(),
  notePackages(),
  site(options),
];

function site({ content, origin, repository }: Options): Plugin {
  const folder = resolve(content);
  const kept = new Map();
  const compile: Compile = async (base) =>
    compileCourse(await readContent(folder), { base, folder: content, kept, repository });
  return {
    name: 'deltaq',
    enforce: 'pre',
    config: async (_, { isPreview, command }) => ({
      // What is built carries every name twice, in its script and in its style sheet.
      css: { modules: { generateScopedName: command === 'build' ? '[hash:base64:5]' : '[name]_[local]' } },
      resolve: {
        alias: [{ find: '#subject', replacement: resolve('src/subjects', await subjectFolder(folder)) }],
      },
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
              preserveEntrySignatures: 'exports-only',
              // A worker is known by its address, so its name stays.
              output: {
                entryFileNames: ({ name }) => (name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js'),
                codeSplitting: { groups: GROUPS },
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
      worker: { plugins: () => [notePackages()] },
      builder: { buildApp: (builder) => buildSite(builder, folder, compile, origin) },
    }),
    generateBundle: { order: 'post', handler: (_, bundle) => keepOneFontFormat(bundle) },
    async configureServer(server) {
      const subject = await subjectFolder(folder);
      return serveCourse(
        server,
        folder,
        compile,
        origin,
        async () => (await subjectFolder(folder)) !== subject,
      );
    },
    configurePreviewServer: (server) => () => serveMissing(server),
  };
}

/**
 * The folder of the subject that a course names. Without one it is a folder whose entries lead to nothing, so that what
 * is built holds nothing of any subject.
 */
async function subjectFolder(folder: string): Promise<string> {
  const courseYaml = await readFile(join(folder, 'course.yaml'), 'utf8').catch(() => '');
  return subjectNamed(parseYaml('course.yaml', courseYaml)) ?? 'none';
}

/**
 * What is fetched together, each module with all that it imports and that no group above it holds: the browser's entry;
 * what it starts on every page, in one file instead of a dozen; what pages with questions add; what tells where one is on
 * a page; what the home page adds; and the small sheets of parts that many pages draw.
 */
const GROUPS = [
  { name: 'index', test: /\/src\/main\.ts$/, priority: 4 },
  {
    name: 'startPage',
    test: /\/src\/(pages\/startPage\.ts|ui\/(Button\w*|Disclosure|Icon|Mark|Note|TextButton|linked)\.tsx|words\/(dates|en\/practice)\.ts|course\/courseMap\.ts)$/,
    priority: 3,
  },
  { name: 'reading', test: /\/src\/pages\/startReading\.ts$/, priority: 2 },
  { name: 'question', test: /\/src\/pages\/lesson\/QuestionIsland\.tsx$/, priority: 2 },
  // What home shares with it is on more pages than home.
  { name: 'Wayfinder', test: /\/src\/pages\/lesson\/Wayfinder\.tsx$/, priority: 2 },
  { name: 'home', test: /\/src\/pages\/home\/.*\.tsx$/, priority: 1 },
  { name: 'parts', test: /\/src\/(ui|figures|pages\/(shell|lesson))\/.*\.module\.css$/ },
];

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
