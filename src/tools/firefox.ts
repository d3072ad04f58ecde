import { existsSync } from 'node:fs';

const SYSTEM = [
  process.env.FIREFOX_PATH ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** A Firefox of this machine, if there is one: no package carries it. */
export const firefoxPath = (): string | undefined => SYSTEM.find((path) => path && existsSync(path));
