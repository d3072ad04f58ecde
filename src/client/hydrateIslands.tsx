import { type ReactNode, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { comeAlive } from './comeAlive.ts';
import { hasEarlyEvents } from './earlyEvents.ts';
import { withFormulas } from './formulasOnce.ts';
import type { Island } from './island.ts';
import { PartBoundary } from './PartBoundary.tsx';
import { partFailed } from './partFailed.ts';
import { untranslate } from './translation.ts';
import { whenTouched } from './whenTouched.ts';

/** How far below the window an island is near enough to be fetched. */
const NEAR = '400px 0px';

/** Hydrates the islands of a painted page: at once, when they come near, or when they are touched. */
export function hydrateIslands(islands: Record<string, Island>) {
  const parts = new Map<Element, () => Promise<void>>();
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void parts.get(target)?.();
      }
    },
    { rootMargin: NEAR },
  );
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const island = islands[element.dataset.island ?? ''];
    if (!island) continue;
    const props = propsOf(element);
    const fetchMore = island.fetchWhenNear?.(props);
    let begun: Promise<void> | undefined;
    const hydrateIt = async () => {
      try {
        await fetchMore?.();
        await island.load();
        const needed = document.getElementById((await island.needs?.(props)) ?? '')?.closest('[data-island]');
        if (needed) await parts.get(needed)?.();
        await hydrate(element, island, props);
      } catch {
        partFailed(element);
      }
    };
    const listen = () => {
      begun ??= hydrateIt();
      return begun;
    };
    parts.set(element, listen);
    if (island.isAsBuilt?.(props)) whenTouched(element, listen, fetchMore && (() => near.observe(element)));
    // What was done in it is answered though the page has been scrolled on since.
    else if (fetchMore && !hasEarlyEvents(element)) near.observe(element);
    else void listen();
  }
}

/** The properties that the server put beside an island. */
const propsOf = (element: HTMLElement): object =>
  withFormulas(element.nextElementSibling?.textContent ?? '{}', element);

/** Ends once the part listens. */
function hydrate(element: HTMLElement, { View }: Island, props: object): Promise<void> {
  return new Promise((resolve) => {
    element.dataset.waking = '';
    hydrateRoot(
      element,
      <Alive part={element} onAlive={resolve}>
        <PartBoundary place={() => element}>
          <View {...props} />
        </PartBoundary>
      </Alive>,
      { identifierPrefix: `${element.dataset.uid}-` },
    );
  });
}

interface AliveProps {
  part: HTMLElement;
  onAlive(): void;
  children: ReactNode;
}

/** Tells that a part of the page listens now, and gives it what came too early. */
function Alive({ part, onAlive, children }: AliveProps) {
  // In the very task in which React reads the part: a translator may look at what is put back at once.
  useState(() => untranslate(part));
  useEffect(() => {
    void comeAlive(part).then(onAlive);
  }, [part, onAlive]);
  return children;
}
