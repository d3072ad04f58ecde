import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Storm } from './storm/parts/storm.ts';
import { watch } from './storm/parts/watch.ts';

/**
 * `npm run storm -- [names] [--seed 1] [--size 1] [--content folder]`: throws at the program what nobody writes on purpose
 * and some write by mistake, and counts what does not hold. A storm is a file of the folder `storm/`; named by nobody, each
 * is run, at the share of its full size that is asked for. The same seed throws the same. Exit code 1 when anything broke.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '1' },
    content: { type: 'string', default: 'content' },
  },
});
const folder = new URL('./storm/', import.meta.url);
const known = readdirSync(folder).flatMap((file) => /^(\w+)\.ts$/.exec(file)?.[1] ?? []);
const stranger = positionals.find((name) => !known.includes(name));
const [seed, size] = [Number(values.seed), Number(values.size)];
if (stranger !== undefined || !Number.isInteger(seed) || !(size > 0)) {
  console.error(
    `unexpected ${stranger ?? `--seed ${values.seed} --size ${values.size}`}, expected names of ${known.join(', ')}, a whole --seed and a --size above 0`,
  );
  process.exit(1);
}

const begin = watch();
for (const name of positionals.length > 0 ? positionals : known) {
  const { storm } = (await import(new URL(`${name}.ts`, folder).href)) as { storm: Storm };
  const { tried, faults } = await storm.run({ seed, size, content: resolve(values.content), begin });
  for (const { kind, of } of faults) console.error(`${name}: ${kind} — ${of}`);
  const kinds = faults.map(({ kind }) => kind.split(':')[0] ?? kind);
  const counts = [...new Set(kinds)]
    .map((kind) => `, ${kinds.filter((other) => other === kind).length} × ${kind}`)
    .join('');
  console.log(`${name} (${storm.about}): ${tried} tried, ${faults.length} broke${counts}`);
  if (faults.length > 0) process.exitCode = 1;
}
