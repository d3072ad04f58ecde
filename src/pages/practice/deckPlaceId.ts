/** The id of the element in the head of a practice page that tells how far the deck is. */
export const DECK_PLACE_ID = 'deck';
