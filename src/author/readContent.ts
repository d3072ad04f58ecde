import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFiles } from './compile/compileCourse.ts';

const TEXT = /\.(md|ya?ml)$/;

/** Reads a content folder; the schemas in it are ours, not the author’s. */
export async function readContent(folder: string): Promise<ContentFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: ContentFiles = {};
  await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const name = relative(folder, file).split(sep).join('/');
        if (!name.startsWith('schema/'))
          files[name] = TEXT.test(name) ? plain(await readFile(file, 'utf8')) : '';
      }),
  );
  return files;
}

/** Editors differ in how they end a line, and whether they mark the start of a file. */
const plain = (text: string) => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
