/**
 * Writes spectra.ts: decomposes each target whose spectrum no formula gives. Run after a change of targetMatrices.ts:
 * npx tsx src/subjects/finetuning/figures/lora-decomposition/writeSpectra.ts
 */
import { writeFileSync } from 'node:fs';
import { packSpectrum } from '../../../../math/lowRank.ts';
import { svd } from '../../../../math/svd.ts';
import { SIDE, type TargetName, targetMatrix } from './targetMatrices.ts';

const names: TargetName[] = ['noisy', 'noise', 'picture'];
const written = names.map((name) => {
  const { values } = svd(targetMatrix(name), SIDE, SIDE, { rows: [], cols: [] });
  console.log(name, values.slice(0, 10), values.at(-1));
  return `  ${name}: {\n    first: ${values[0]},\n    packed:\n      '${packSpectrum(values)}',\n  },\n`;
});
writeFileSync(
  new URL('./spectra.ts', import.meta.url),
  `/** Written by writeSpectra.ts from targetMatrices.ts: the first singular value, and all of them as \`packSpectrum\` writes them. */\nexport const spectra = {\n${written.join('')}};\n`,
);
