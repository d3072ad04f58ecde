import { existsSync } from 'node:fs';
import { figuresAnswer, journeys, offline } from '../../../tests/journeys/engines/journeys.ts';
import { serve } from '../../../tests/journeys/engines/serve.ts';
import { webdriver } from '../../../tests/journeys/engines/webdriver.ts';
import { ours, percent } from '../../../tests/journeys/site.ts';
import type { Outcome, Storm } from './parts/storm.ts';

const DRIVER = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';

const BROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
];

/** The journeys that Firefox walks too, in WebKitGTK where its driver is. It wants a display: `xvfb-run npm run storm -- webkit`. */
export const storm: Storm = {
  about: 'journeys in WebKitGTK',
  async run() {
    const nothing = { tried: 0, faults: [] };
    const binary = BROWSER.find((path) => existsSync(path));
    if (!existsSync(DRIVER) || !binary) {
      console.log('webkit: skipped, for there is no WebKitWebDriver with its MiniBrowser');
      return nothing;
    }
    if (percent.pages.length === 0 || ours.pages.length === 0) {
      console.log('webkit: skipped, for nothing is built: npm test -- build percent');
      return nothing;
    }
    const walks = [
      ...Object.entries(journeys).map(([name, walk]) => ({ name, site: percent, walk })),
      { name: 'each figure answers to keys', site: ours, walk: figuresAnswer },
      { name: 'after one visit a course can be read and answered offline', site: percent, walk: offline },
    ];
    const faults: Outcome['faults'] = [];
    for (const [n, { name, site, walk }] of walks.entries()) {
      const { url, stop } = await serve(site);
      const engine = await webdriver(DRIVER, 5900 + n, {
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      });
      await walk(engine, url, site, stop).catch((error: Error) =>
        faults.push({ kind: name, of: error.message }),
      );
      await engine.close();
      await stop();
    }
    return { tried: walks.length, faults };
  },
};
