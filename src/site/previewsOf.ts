import { resolve } from 'node:path';
import { createServer } from 'vite';
import type { Course, Html } from '../course/types.ts';
import type * as Markup from '../pages/home/previewMarkup.tsx';

/** What the figures of a course, with those of the folder of its subject, draw of its lessons: without any browser. */
export async function previewsOf(course: Course, subject: string): Promise<Record<string, Html>> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    resolve: { alias: [{ find: '#subject', replacement: resolve('src/subjects', subject) }] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { previewMarkup } = (await server.ssrLoadModule(
      '/src/pages/home/previewMarkup.tsx',
    )) as typeof Markup;
    return await previewMarkup(course);
  } finally {
    await server.close();
  }
}
