import { words } from '#words/pages/practice';
import { DECK_PLACE_ID } from './deckPlaceId.ts';

/** In the head of a practice page: room for how far the deck is, and the way out. */
export const DeckPlace = ({ topic }: { topic: string }) => (
  <>
    <span>
      <strong>{words.place}</strong>
      {'\u00a0'}
      <span id={DECK_PLACE_ID} />
    </span>
    <a className="tall-line" href={topic}>
      {words.close}
    </a>
  </>
);
