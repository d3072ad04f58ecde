/// <reference lib="webworker" />
/**
 * The worker's entry: keeps the course for reading without a connection.
 *
 * Pages and answers come from the network while there is one, so that a new version is seen at once, and from the
 * cache otherwise. Files under assets/ carry their content in their name, so the cache may answer for them at once.
 * A new worker waits until the pages of the old one are closed: an open page keeps the files it was built with.
 */
export {};

declare const self: ServiceWorkerGlobalScope;

/** The build writes the files of the site, relative to the worker, and a hash of them in these places. */
const FILES: string[] = JSON.parse('["__FILES__"]');
const CACHE = 'deltaq:__VERSION__';
const NETWORK_MS = 4000;
/** A figure's state in the query is the same page; and servers vary by headers that change nothing here. */
const MATCH = { ignoreSearch: true, ignoreVary: true };

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  const old = (name: string) => name.startsWith('deltaq:') && name !== CACHE;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  const kept = url.pathname.includes('/assets/');
  event.respondWith(kept ? fromCache(request) : fromNetwork(request));
});

async function fromCache(request: Request): Promise<Response> {
  return (await caches.match(request, MATCH)) ?? fetch(request);
}

async function fromNetwork(request: Request): Promise<Response> {
  const known = await caches.match(request, MATCH);
  try {
    return await fetch(request, known ? { signal: AbortSignal.timeout(NETWORK_MS) } : {});
  } catch (error) {
    if (known) return known;
    throw error;
  }
}
