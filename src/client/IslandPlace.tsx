import { renderToString } from 'react-dom/server';
import { withoutFormulas } from './formulasOnce.ts';
import type { Island } from './island.ts';

interface Props<P extends object> {
  of: Island<P>;
  props: P;
  /** Unique on the page: prefix of the ids React makes. */
  uid: string;
}

/**
 * Where an island stands. Server only: its HTML, and its properties beside it as data, adjacent so that compression
 * finds the words only once.
 */
export function IslandPlace<P extends object>({ of, props, uid }: Props<P>) {
  const html = renderToString(<of.View {...props} />, { identifierPrefix: `${uid}-` });
  const data = withoutFormulas(props, html).replace(/</g, '\\u003c');
  return (
    <>
      <div data-island={of.name} data-uid={uid} dangerouslySetInnerHTML={{ __html: html }} />
      <script type="application/json" dangerouslySetInnerHTML={{ __html: data }} />
    </>
  );
}
