import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { licences, packagesOf } from './licences.ts';

async function folder(files: Record<string, string>) {
  const root = await mkdtemp(join(tmpdir(), 'deltaq-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}

it('gives the notices of the program, and of each package once, in one order', async () => {
  const root = await folder({
    'package.json': '{ "name": "course", "version": "1.0.0", "license": "MIT" }',
    LICENSE: 'Copyright of the course',
    'b/package.json': '{ "name": "b", "version": "2.0.0", "license": "OFL-1.1" }',
    'b/LICENSE.md': 'Copyright of a font',
    'a/package.json': '{ "name": "a", "version": "3.0.0", "license": "Apache-2.0" }',
    'a/NOTICE': 'What a notice asks for',
  });
  const text = await licences(root, [join(root, 'b'), join(root, 'a')]);
  expect(text.split(/\n-+\n/).map((notice) => notice.trim().split('\n\n'))).toEqual([
    ['course 1.0.0 (MIT)', 'Copyright of the course'],
    ['a 3.0.0 (Apache-2.0)', 'What a notice asks for'],
    ['b 2.0.0 (OFL-1.1)', 'Copyright of a font'],
  ]);
});

it('does not let a package ship that names no licence', async () => {
  const root = await folder({ 'package.json': '{ "name": "nameless", "version": "1.0.0" }' });
  await expect(licences(root, [])).rejects.toThrow('nameless 1.0.0 names no licence');
});

it('takes the notes of what was built, of pages and of workers, away with it', async () => {
  const out = await folder({
    'assets/packages-A_b-1.json': '["/m/react", "/m/katex"]',
    'assets/packages-2.json': '["/m/katex", "/m/d3-array"]',
    'assets/index-1.js': '',
  });
  const files = (await readdir(join(out, 'assets'))).map((file) => `assets/${file}`);
  expect([...(await packagesOf(out, files))].sort()).toEqual(['/m/d3-array', '/m/katex', '/m/react']);
  expect(await readdir(join(out, 'assets'))).toEqual(['index-1.js']);
});
