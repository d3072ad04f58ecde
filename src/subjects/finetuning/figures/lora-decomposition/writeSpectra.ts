/**
 * Writes spectra.ts and targetLayers.json: decomposes each target that no formula decomposes. Run after a change of
 * targetMatrices.ts, or of trainedTarget.json: npx tsx src/subjects/finetuning/figures/lora-decomposition/writeSpectra.ts
 */
import { writeFileSync } from 'node:fs';
import { packSpectrum } from '../../../../math/lowRank.ts';
import { svd } from '../../../../math/svd.ts';
import { HIGHEST, seenOf, sideOf, targetMatrix } from './targetMatrices.ts';

const names = ['noisy', 'noise', 'picture', 'trained'] as const;

/** Vectors in 8-bit steps of their largest entry, which is written beside them to four digits. */
function pack(vectors: ArrayLike<number>[]): { largest: number[]; steps: string } {
  const largest = vectors.map((vector) =>
    Number(
      Array.from(vector, Math.abs)
        .reduce((most, entry) => Math.max(most, entry), 0)
        .toPrecision(4),
    ),
  );
  const steps = vectors.flatMap((vector, l) =>
    Array.from(vector, (entry) => Math.round((127 * entry) / (largest[l] || 1))),
  );
  return { largest, steps: Buffer.from(Int8Array.from(steps).buffer).toString('base64') };
}

const found = names.map((name) => {
  const [side, seen] = [sideOf(name), seenOf(name)];
  const { values, left, right } = svd(targetMatrix(name), side, side, { rows: seen, cols: seen });
  console.log(name, values.slice(0, 10), values.at(-1));
  const weighted = left
    .slice(0, HIGHEST)
    .map((vector, l) => Float64Array.from(vector, (entry) => entry * (values[l] as number)));
  return { name, values, layers: { left: pack(weighted), right: pack(right.slice(0, HIGHEST)) } };
});

const written = found.map(
  ({ name, values }) =>
    `  ${name}: {\n    first: ${values[0]},\n    packed:\n      '${packSpectrum(values)}',\n  },\n`,
);
writeFileSync(
  new URL('./spectra.ts', import.meta.url),
  `/** Written by writeSpectra.ts from targetMatrices.ts: the first singular value, and all of them as \`packSpectrum\` writes them. */\nexport const spectra = {\n${written.join('')}};\n`,
);
const layers = Object.fromEntries(found.map(({ name, layers }) => [name, layers]));
writeFileSync(new URL('./targetLayers.json', import.meta.url), `${JSON.stringify(layers, undefined, 2)}\n`);
