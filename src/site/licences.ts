import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The file of a built site that holds them, linked from the foot of every page. */
export const LICENCES = 'licences.txt';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const NOTICE = /^(licen[cs]e|copying|notice)/i;
const NOTE = 'packages.json';

/**
 * Leaves a note, beside what is built, of the packages that are in it: by modules of pages and of workers, sheets and
 * fonts. What only the build runs is in none.
 */
export const notePackages = (): Plugin => ({
  name: 'deltaq:packages',
  applyToEnvironment: ({ name }) => name !== 'ssr',
  generateBundle(_, bundle) {
    const { root } = this.environment.config;
    const files = Object.values(bundle).flatMap((file) =>
      file.type === 'chunk' ? file.moduleIds : file.originalFileNames,
    );
    const folders = files.flatMap(
      (file) => PACKAGE.exec(resolve(root, file).replaceAll('\\', '/'))?.[0] ?? [],
    );
    this.emitFile({ type: 'asset', name: NOTE, source: JSON.stringify([...new Set(folders)]) });
  },
});

/** Reads the notes among what was built, and takes them away. */
export async function packagesOf(out: string, files: readonly string[]): Promise<Set<string>> {
  const notes = files.filter((file) => /\/packages-[\w-]+\.json$/.test(file));
  const folders = new Set<string>();
  for (const note of notes) {
    for (const folder of JSON.parse(await readFile(join(out, note), 'utf8')) as string[]) folders.add(folder);
    await rm(join(out, note));
  }
  return folders;
}

/** The notices that must go with every copy of the site: those of the program, and of each package that is in it. */
export async function licences(root: string, folders: Iterable<string>): Promise<string> {
  const notices = await Promise.all([root, ...folders].map(noticeOf));
  const [own = '', ...others] = notices;
  return [own, ...[...new Set(others)].sort()].join(`\n${'-'.repeat(80)}\n\n`);
}

/** @throws Error when a package has neither a file of its licence nor names one: then it may not be handed on. */
async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => NOTICE.test(file) && !file.endsWith('.js'));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  if (!license && texts.length === 0) throw new Error(`${name} ${version} names no licence`);
  return `${[`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join('\n\n')}\n`;
}
