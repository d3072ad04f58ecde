import { Island } from './Island.tsx';
import { href } from './paths.ts';

export function SearchPage() {
  return (
    <>
      <h1>Search</h1>
      <noscript>
        <p>
          Search needs scripts, which are switched off. The <a href={href('glossary')}>glossary</a> and the
          outline of each topic lead to the same places.
        </p>
      </noscript>
      <Island name="search" uid="search" props={{}} />
    </>
  );
}
