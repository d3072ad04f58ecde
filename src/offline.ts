/// <reference lib="webworker" />
/**
 * The worker's entry: keeps the course for reading without a connection.
 *
 * Pages and answers come from the network while there is one, so that a new version is seen at once, and from the
 * cache otherwise. Files under assets/ carry their content in their name, so the cache may answer for them at once.
 * A new worker waits until the pages of the old one are closed; each build has a cache of its own, which stays as long
 * as a page of that build is open. Other courses may live at the same origin: a cache is named by the path of its course.
 */
export {};

declare const self: ServiceWorkerGlobalScope;

/** The build writes the files of the site, relative to the worker, and a hash of them in these places. */
const FILES: string[] = JSON.parse('["__FILES__"]');
const BUILD = '__BUILD__';
const { scope } = self.registration;
const OURS = `offline:${new URL(scope).pathname}:`;
const CACHE = OURS + BUILD;
/** Which build each open page is of, by the id of its window. */
const OPEN = `${OURS}open`;
/** Where that of the worker that answers stands among them. */
const ACTIVE = `${scope}?active`;
/** What every cache was named with once, whichever course it was of. */
const FORMERLY = 'deltaq:';
/** How many more builds are kept while it is not known which ones are in use. */
const SPARE = 3;
const NETWORK_MS = 4000;
/** A figure's state in the query is the same page; and servers vary by headers that change nothing here. */
const MATCH = { ignoreSearch: true, ignoreVary: true };

self.addEventListener('install', (event) => event.waitUntil(install().then(clean)));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (source instanceof WindowClient && typeof data?.build === 'string')
    event.waitUntil(
      caches.open(OPEN).then((open) => open.put(`${scope}?${source.id}`, new Response(data.build))),
    );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(isAsset(request.url) ? fromCache(request) : fromNetwork(request));
});

const isAsset = (address: string) => new URL(address, scope).pathname.includes('/assets/');

async function install() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    FILES.map(async (file) => {
      const known = isAsset(file) && (await kept(new Request(new URL(file, scope))));
      if (known) return cache.put(new URL(file, scope), known);
      return cache.add(new Request(file, isAsset(file) ? {} : { cache: 'no-cache' }));
    }),
  );
}

async function takeOver() {
  await (await caches.open(OPEN)).put(ACTIVE, new Response(BUILD));
  await clean();
  await self.clients.claim();
}

/** Deletes the caches of builds of which no page is open, but for this worker's and that of the one that answers. */
async function clean() {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = await caches.open(OPEN);
  const needed = new Set([CACHE, OPEN]);
  const here = new Set(pages.map(({ id }) => `${scope}?${id}`));
  // Before that, the worker that answers is one that named its cache as was done formerly.
  let isSure = (await open.match(ACTIVE)) !== undefined;
  const asked = [...here, ACTIVE];
  for (const { url } of await open.keys()) if (!asked.includes(url)) await open.delete(url);
  for (const page of asked) {
    const build = await (await open.match(page))?.text();
    if (build) needed.add(OURS + build);
    else isSure = false;
  }
  // What has not told its build may need any of them: some stay.
  const others = (await ours()).filter((name) => !needed.has(name));
  for (const name of others.slice(0, Math.max(0, others.length - (isSure ? 0 : SPARE))))
    await caches.delete(name);
}

/** The caches of this course, the newest last. */
async function ours(): Promise<string[]> {
  const names: string[] = [];
  for (const name of await caches.keys()) {
    const formerly = name.startsWith(FORMERLY) && (await caches.match(scope, { cacheName: name }));
    if (name.startsWith(OURS) || formerly) names.push(name);
  }
  return names;
}

async function kept(request: Request): Promise<Response | undefined> {
  const known = await caches.match(request, { ...MATCH, cacheName: CACHE });
  if (known) return known;
  for (const cacheName of (await ours()).reverse()) {
    const older = cacheName !== OPEN && (await caches.match(request, { ...MATCH, cacheName }));
    if (older) return older;
  }
  return undefined;
}

async function fromCache(request: Request): Promise<Response> {
  return (await kept(request)) ?? fetch(request);
}

async function fromNetwork(request: Request): Promise<Response> {
  const known = await kept(request);
  const slow = new AbortController();
  const timer = known && setTimeout(() => slow.abort(), NETWORK_MS);
  // What the browser has of a page may be of the build before.
  const fresh = request.mode === 'navigate' ? { cache: 'no-cache' as const } : {};
  try {
    const response = await fetch(request, { signal: slow.signal, ...fresh });
    if (response.status < 500) return response;
    return known ?? (await notKept(request)) ?? response;
  } catch (error) {
    const answer = known ?? (await notKept(request));
    if (answer) return answer;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** A page of the course that says that this one is not here, in place of what the browser would say. */
async function notKept({ mode }: Request): Promise<Response | undefined> {
  const page = mode === 'navigate' && (await kept(new Request(new URL('offline.html', scope))));
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : undefined;
}
