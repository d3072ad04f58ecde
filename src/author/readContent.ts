import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of `content/`, by their path in it, in one order. Files that are not text matter by name only. */
export type ContentFiles = Record<string, string>;

const TEXT = /\.(md|ya?ml|lock)$/;

/** Reads a content folder; the schemas in it are ours, not the author’s. */
export async function readContent(folder: string): Promise<ContentFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.startsWith('schema/'))
    .sort();
  const read = async (name: string) =>
    [name, TEXT.test(name) ? plain(await readFile(join(folder, name), 'utf8')) : ''] as const;
  return Object.fromEntries(await Promise.all(names.map(read)));
}

/** Editors differ in how they end a line, and whether they mark the start of a file. */
const plain = (text: string) => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
