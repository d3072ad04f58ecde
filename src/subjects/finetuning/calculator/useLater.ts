import { useEffect, useState } from 'react';

/** A text as it stands `ms` after its last change, at first nothing: for announcing without chatter. */
export function useLater(text: string, ms: number): string {
  const [later, setLater] = useState({ first: text, said: '' });
  useEffect(() => {
    const timer = setTimeout(
      () =>
        setLater((was) => (was.said === '' && was.first === text ? was : { first: was.first, said: text })),
      ms,
    );
    return () => clearTimeout(timer);
  }, [text, ms]);
  return later.said;
}
