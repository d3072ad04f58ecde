import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../author/filesIn.ts';

/** Pages, answers, scripts, styles, images and the faces that are used; not what only search engines and printers read. */
const KEPT_OFFLINE =
  /(\.html|(answers|faces|search)\.json|\.js|\.css|\.svg|\.webmanifest|\.wasm|licences\.txt|\.bin|(source-serif|hyperlegible|KaTeX_(Main|Math|Size\d|AMS)-Regular|KaTeX_Math-Italic|KaTeX_Main-Bold)[^/]*\.woff2)$/;

/** Stands where the build is named: in the worker, and in every page. */
export const BUILD = '__BUILD__';

/** Tells the worker in a built site which files it keeps, `more` among them; and it and every page which build it is. */
export async function fillWorker(out: string, more: readonly string[]): Promise<void> {
  const worker = join(out, 'offline.js');
  const names = (await filesIn(out)).filter(
    (name) => (KEPT_OFFLINE.test(name) || more.includes(name)) && name !== 'offline.js',
  );
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(join(out, name)));
  const addresses = names.map((name) => `./${name.replace(/(^|\/)index\.html$/, '$1')}`);
  const script = await readFile(worker, 'utf8');
  const build = hash.digest('hex').slice(0, 16);
  await writeFile(
    worker,
    script.replace('["__FILES__"]', () => JSON.stringify(addresses)).replace(BUILD, build),
  );
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const page = await readFile(join(out, name), 'utf8');
    await writeFile(join(out, name), page.replace(BUILD, build));
  }
}
