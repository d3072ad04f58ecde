import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * `npm run sbom [file]`: writes the software bill of materials, CycloneDX as JSON, of everything in the lockfile: what
 * ships and what builds it, which says `cdx:npm:package:development`. Exit code 1 when there is none.
 */
const [file = '.cache/sbom.json'] = process.argv.slice(2);
const asked = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'];
const { stdout, stderr } = spawnSync('npm', asked, {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
  shell: process.platform === 'win32',
});
const count = components(stdout);
if (count > 0) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stdout);
  console.log(`${file}: ${count} components`);
} else {
  console.error(stderr || 'npm gave no bill of materials');
  process.exitCode = 1;
}

function components(text: string): number {
  try {
    return JSON.parse(text).components?.length ?? 0;
  } catch {
    return 0;
  }
}
