import styles from './adapterBlock.module.css';
import { STOPS } from './model.ts';
import { words } from './words.ts';

const STOP_OF = { h: 'h', down: 'down', bend: 'bend', up: 'up', out: 'add' } as const;

interface Props {
  /** Walks to a stop. */
  onGo(t: number): void;
}

/** adapter(h) = h + up(f(down(h))): each symbol lights its part of the drawing, and walks there when pressed. */
export function Formula({ onGo }: Props) {
  const symbol = (part: keyof typeof STOP_OF) => (
    <button
      type="button"
      className={styles.symbol}
      aria-label={words.formula.walk(words.formula.symbols[part][1])}
      data-part={part}
      onClick={() => onGo(STOPS.indexOf(STOP_OF[part]))}
    >
      {words.formula.symbols[part][0]}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: the controls already stand in a fieldset
    <div className={styles.formula} role="group" aria-label={words.formula.whole}>
      {symbol('out')}
      <span>=</span>
      {symbol('h')}
      <span>+</span>
      {symbol('up')}
      <span>(</span>
      {symbol('bend')}
      <span>(</span>
      {symbol('down')}
      <span>{words.formula.input}</span>
    </div>
  );
}
