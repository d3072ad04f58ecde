import { type ReactNode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { takeEarlyEvents } from './earlyEvents.ts';
import { giveAgain } from './giveAgain.ts';
import type { Island } from './island.ts';
import { partFailed } from './partFailed.ts';
import { whenTouched } from './whenTouched.ts';

/** How far below the window an island is near enough to be fetched. */
const NEAR = '400px 0px';

/** Hydrates the islands of a painted page: at once, when they come near, or when they are touched. */
export function hydrateIslands(islands: Record<string, Island>) {
  const hydrateNear = new Map<Element, () => Promise<void>>();
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void hydrateNear.get(target)?.();
      }
    },
    { rootMargin: NEAR },
  );
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const island = islands[element.dataset.island ?? ''];
    if (!island) continue;
    const props = propsOf(element);
    const fetchMore = island.fetchWhenNear?.(props);
    const hydrateIt = async () => {
      try {
        await fetchMore?.();
        await island.load();
        hydrate(element, island, props);
      } catch {
        partFailed(element);
      }
    };
    if (island.isAsBuilt?.()) whenTouched(element, hydrateIt);
    else if (fetchMore) {
      hydrateNear.set(element, hydrateIt);
      near.observe(element);
    } else void hydrateIt();
  }
}

/** The properties that the server put beside an island. */
const propsOf = (element: HTMLElement): object => JSON.parse(element.nextElementSibling?.textContent ?? '{}');

function hydrate(element: HTMLElement, { View }: Island, props: object) {
  hydrateRoot(
    element,
    <Alive part={element}>
      <View {...props} />
    </Alive>,
    { identifierPrefix: `${element.dataset.uid}-` },
  );
}

/** Tells that a part of the page listens now, and gives it what came too early. */
function Alive({ part, children }: { part: HTMLElement; children: ReactNode }) {
  useEffect(() => {
    part.dataset.live = '';
    void giveAgain(takeEarlyEvents(part));
  }, [part]);
  return children;
}
