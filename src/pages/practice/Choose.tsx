import { words } from '#words/deck';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';

/** How many questions a deck has by default. */
export const SIZE = 5;

interface Props {
  /** How many there are. */
  all: number;
  onBegin(size: number): void;
}

/** How much is to be asked: each choice begins. */
export function Choose({ all, onBegin }: Props) {
  const sizes = [SIZE, 2 * SIZE].filter((size) => size < all);
  return (
    <ButtonRow>
      {[...sizes, all].map((size, i) => (
        <Button key={size} primary={i === 0} onClick={() => onBegin(size)}>
          {size < all ? words.some(size) : words.all(all)}
        </Button>
      ))}
    </ButtonRow>
  );
}
