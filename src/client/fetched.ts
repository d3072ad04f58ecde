const loading = new Map<string, Promise<unknown>>();

/** Data of the site, fetched once a page. A failed fetch is forgotten, so that the next try asks again. */
export function fetched<T>(address: string): Promise<T> {
  const known = loading.get(address) as Promise<T> | undefined;
  if (known) return known;
  const promise = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  loading.set(address, promise);
  promise.catch(() => loading.delete(address));
  return promise;
}
