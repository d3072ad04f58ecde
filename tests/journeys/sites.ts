/** The first of the ports the journeys serve from. Two checkouts can be tested at once when each has its own. */
export const PORT = Number(process.env.TEST_PORT ?? 4174);

const site = (folder: string, port: number, base: string) => ({
  folder,
  port,
  base,
  url: `http://localhost:${port}${base}`,
});

/** Each built site under a sub-path and a port of its own, as static hosting would serve it. */
export const SITES = {
  ours: site('.cache/site', PORT, '/any-name/'),
  percent: site('.cache/percent', PORT + 1, '/school/percent/'),
};

export type SiteName = keyof typeof SITES;
