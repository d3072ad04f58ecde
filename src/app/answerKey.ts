import type { AnswerKey } from '../course/types.ts';

const loading = new Map<string, Promise<AnswerKey>>();

/** The answers of a lesson, fetched once a page. A failed fetch is forgotten, so that the next try asks again. */
export function loadAnswerKey(address: string): Promise<AnswerKey> {
  const known = loading.get(address);
  if (known) return known;
  const promise = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<AnswerKey>;
  });
  loading.set(address, promise);
  promise.catch(() => loading.delete(address));
  return promise;
}
