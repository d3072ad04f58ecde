import { spawnSync } from 'node:child_process';

/**
 * `npm run audit`: asks the registry for known vulnerabilities of what ships. Exit code 1 when one is high or critical; a
 * registry that does not answer such questions, or none at all, stops nothing and is told of.
 */
interface Report {
  vulnerabilities?: Record<string, { severity: string; range: string }>;
}

const asked = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
const { stdout } = spawnSync('npm', asked, { encoding: 'utf8', shell: process.platform === 'win32' });
const { vulnerabilities } = read(stdout);
const grave = Object.entries(vulnerabilities ?? {}).filter(([, { severity }]) =>
  ['high', 'critical'].includes(severity),
);
for (const [name, { severity, range }] of grave) console.error(`${name} ${range}: ${severity}`);
console.log(
  vulnerabilities
    ? `${grave.length} of ${Object.keys(vulnerabilities).length} known vulnerabilities of what ships are high or critical`
    : 'skipped: the registry does not answer',
);
if (grave.length > 0) process.exitCode = 1;

function read(text: string): Report {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
