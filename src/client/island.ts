import { createElement, type ReactNode } from 'react';

type View<P extends object> = (props: P) => ReactNode;

/** A part of a page that React hydrates in the browser. */
export interface Island<P extends object = object> {
  /** Its name in the page: its key in the table of islands. */
  name: string;
  /** Draws it, once its code is there. */
  View(props: P): ReactNode;
  /** Fetches its code. */
  load(): Promise<void>;
  /**
   * What else it fetches before it can be drawn, and only when it comes near; undefined when it can be hydrated as
   * soon as the page is painted.
   */
  fetchWhenNear?(props: P): (() => Promise<unknown>) | undefined;
  /**
   * Whether it stands as this learner would have it, as it was built: then its code is fetched when it is touched, or
   * what stands beside it on one stage.
   */
  isAsBuilt?(props: P): boolean;
  /** The anchor of another part that is to listen before this one does; asked once its own code is there. */
  needs?(props: P): Promise<string | undefined>;
}

type More<P extends object> = Pick<Island<P>, 'fetchWhenNear' | 'isAsBuilt' | 'needs'>;

/** An island whose code comes with the page. */
export const atOnce = <P extends object>(view: View<P>): Island<P> => ({
  name: '',
  View: view,
  load: async () => {},
});

/** An island whose code is fetched by the pages that hold it. */
export function late<P extends object>(fetchView: () => Promise<View<P>>, more: More<P> = {}): Island<P> {
  let loaded: View<P> | undefined;
  return {
    name: '',
    View(props) {
      if (!loaded) throw new Error('an island is drawn before its code was fetched');
      return createElement(loaded, props);
    },
    async load() {
      loaded ??= await fetchView();
    },
    ...more,
  };
}

/** A table of islands, each told the name it has there. */
export function islandTable<T extends Record<string, Island>>(table: T): T {
  for (const [name, island] of Object.entries(table)) island.name = name;
  return table;
}
