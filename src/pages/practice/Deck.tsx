import { createPortal } from 'react-dom';
import { words } from '#words/deck';
import { AskedAway } from '../session/AskedAway.tsx';
import { Segments } from '../shell/Segments.tsx';
import { DECK_PLACE_ID } from './deckPlaceId.ts';
import type { Sitting } from './useSitting.ts';

interface Props {
  title: string;
  course: string;
  sitting: Sitting;
  onNext(): void;
}

/** One question of a deck on the screen, and in the head of the page how far the deck is. */
export function Deck({ title, course, sitting: { deck, left }, onNext }: Props) {
  const head = document.getElementById(DECK_PLACE_ID);
  const at = deck.length - left.length;
  const [item] = left;
  if (!item) return null;
  return (
    <>
      <h1 className="visually-hidden">{words.titled(title, at + 1, deck.length)}</h1>
      {head &&
        createPortal(
          <>
            {words.place(at + 1, deck.length)}
            <Segments
              parts={deck.map(({ question: id }, i) => ({
                id,
                words: 1,
                answered: i < at ? 1 : 0,
                total: 1,
              }))}
            />
          </>,
          head,
        )}
      <AskedAway
        key={item.face.id}
        item={item}
        asked="check"
        course={course}
        onContinue={onNext}
        onSkip={onNext}
      />
    </>
  );
}
