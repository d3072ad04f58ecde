import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Storm } from './parts/storm.ts';

const CHECKER = { name: 'vnu-jar@26.9.27', folder: '.cache/vnu' };
const JAR = `${CHECKER.folder}/node_modules/vnu-jar/build/dist/vnu.jar`;

/** What the checker finds and is no fault, and why. */
const FALSE: readonly [RegExp, string][] = [
  [/^Trailing slash on void elements/, 'React closes them so'],
  [
    /violates Content Security Policy/,
    'the policy says “self”, which is no file on a disk; data in a script does not run',
  ],
  [
    /^Attribute “autocomplete” is only allowed when/,
    'Firefox ticks options again on a reload unless they say so',
  ],
  [
    /^Document uses the Unicode Private Use Area/,
    'marks in data, where a formula stands that is in the page already',
  ],
  [/^Section lacks heading/, 'what has a label or is a wrapper needs none'],
];

interface Message {
  type: string;
  subType?: string;
  url: string;
  message: string;
  extract?: string;
}

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 30, shell: process.platform === 'win32' });

/** All built pages before the Nu HTML checker of the W3C, where Java is. It is fetched when it is first asked for. */
export const storm: Storm = {
  about: 'built pages before the Nu HTML checker',
  async run() {
    const nothing = { tried: 0, faults: [] };
    if (run('java', '-version').status !== 0) {
      console.log('vnu: skipped, for there is no Java');
      return nothing;
    }
    // Without its script, which would fetch a Java of its own.
    if (!existsSync(JAR))
      run(
        'npm',
        'install',
        '--no-save',
        '--no-package-lock',
        '--ignore-scripts',
        '--prefix',
        CHECKER.folder,
        CHECKER.name,
      );
    const pages = ['.cache/site', '.cache/percent']
      .filter((folder) => existsSync(folder))
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.html'))
          .map((file) => join(folder, file)),
      );
    if (!existsSync(JAR) || pages.length === 0) {
      console.log(
        `vnu: skipped, for ${pages.length === 0 ? 'nothing is built: npm test -- build percent' : 'it cannot be fetched'}`,
      );
      return nothing;
    }
    const { stdout } = run(
      'java',
      '-jar',
      JAR,
      '--format',
      'json',
      '--stdout',
      '--exit-zero-always',
      ...pages,
    );
    const { messages } = JSON.parse(stdout) as { messages: Message[] };
    const found = messages.filter(({ message }) => !FALSE.some(([pattern]) => pattern.test(message)));
    return {
      tried: pages.length,
      faults: found.map(({ message, url, extract }) => ({
        kind: message,
        of: `${url.split('.cache/').at(-1)} ${JSON.stringify(extract ?? '')}`,
      })),
    };
  },
};
