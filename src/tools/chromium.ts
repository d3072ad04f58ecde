import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';

const SYSTEM = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chrome of this machine, or else the Chromium inside an npm package: browser tests need nothing installed by hand. */
export const chromiumPath = async (): Promise<string> =>
  SYSTEM.find((path) => path && existsSync(path)) ?? packaged.executablePath();

/** Runs as root in a container, and asks nobody elsewhere for anything. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
