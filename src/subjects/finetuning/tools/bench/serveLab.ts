import { build, preview } from 'vite';

const OUT = '.cache/lab';

/** Builds the page beside it as the course is built, and serves it; gives its address and how to stop. */
export async function serveLab(port: number): Promise<{ url: string; close(): Promise<void> }> {
  const root = 'src/subjects/finetuning/tools/bench';
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: `../../${OUT}`,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: `${root}/page.html` },
    },
  });
  const server = await preview({
    configFile: false,
    root,
    build: { outDir: `../../${OUT}` },
    preview: { port, strictPort: true },
  });
  return { url: `http://localhost:${port}/page.html`, close: () => server.close() };
}
