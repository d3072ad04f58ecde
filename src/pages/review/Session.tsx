import { useState } from 'react';
import { words } from '#words/review';
import { Button } from '../../ui/Button.tsx';
import { AskedAway } from '../session/AskedAway.tsx';
import type { Item } from '../session/item.ts';
import { ProgressLine } from '../shell/ProgressLine.tsx';

export interface SessionProps {
  items: Item[];
  course: string;
  /** Called after the last question, or when the learner stops. */
  onEnd(): void;
}

/** Questions one after the other. Each answer is kept as it is checked, so leaving at any time loses nothing. */
export function Session({ items, course, onEnd }: SessionProps) {
  const [place, setPlace] = useState(0);
  const item = items[place];
  if (!item) return null;
  return (
    <>
      <div className="in-row">
        <span>{words.place(place + 1, items.length)}</span>
        <Button onClick={onEnd}>{words.stop}</Button>
      </div>
      <ProgressLine share={place / items.length} />
      <AskedAway
        key={place}
        item={item}
        asked="review"
        course={course}
        onContinue={() => (place + 1 < items.length ? setPlace(place + 1) : onEnd())}
      />
    </>
  );
}
