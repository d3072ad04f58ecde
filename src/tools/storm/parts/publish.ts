import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** A built site that is served as static hosting does, and published again and again, each time without the old files. */
export interface Published {
  url: string;
  /** Puts the next edition in place of the one before. */
  publish(): void;
  /** Answers everything with a status from now on, or not at all; with the site again when nothing is given. */
  failWith(how?: number | 'silence'): void;
  close(): void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

export async function published(folder: string, base: string): Promise<Published> {
  const first = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) first.set(file.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(file));
  }
  let files = first;
  let number = 0;
  let fault: number | 'silence' | undefined;
  const server = createServer(({ url = '' }, response) => {
    const path = new URL(url, 'http://localhost').pathname.slice(base.length);
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const file = files.get(name);
    if (fault === 'silence') return response.destroy();
    response.writeHead(fault ?? (file ? 200 : 404), {
      'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
      // As much as a popular host allows of pages too.
      'Cache-Control': 'max-age=600',
    });
    return response.end(fault ? '' : file);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    publish() {
      number += 1;
      files = edition(first, number);
    },
    failWith(how) {
      fault = how;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const HASHED = /[\w.-]+-[\w-]{8}\.(?:js|css)/g;

/** The site as another build would leave it: other names for all scripts and styles, another build, another heading. */
function edition(files: Map<string, Buffer>, number: number): Map<string, Buffer> {
  const known = new Set([...files.keys()].map((name) => name.replace('assets/', '')));
  const renamed = (text: string) =>
    text.replace(HASHED, (name) => (known.has(name) ? name.replace(/(\.\w+)$/, `-${number}$1`) : name));
  const build = /data-build="(\w+)"/.exec(String(files.get('index.html')))?.[1] ?? '';
  return new Map(
    [...files].map(([name, content]) => [
      renamed(name),
      /\.(html|js|css)$/.test(name)
        ? Buffer.from(
            renamed(String(content))
              .replace(build, `edition-${number}`)
              .replace('</h1>', ` (edition ${number})</h1>`),
          )
        : content,
    ]),
  );
}
