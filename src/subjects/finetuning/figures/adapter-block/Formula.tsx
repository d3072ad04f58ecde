import styles from './adapterBlock.module.css';
import { STOPS } from './model.ts';

const STOP_OF = { h: 'h', down: 'down', bend: 'bend', up: 'up', out: 'add' } as const;

interface Props {
  /** Walks to a stop. */
  onGo(t: number): void;
}

/** adapter(h) = h + up(f(down(h))): each symbol lights its part of the drawing, and walks there when pressed. */
export function Formula({ onGo }: Props) {
  const symbol = (part: keyof typeof STOP_OF, text: string, name: string) => (
    <button
      type="button"
      className={styles.symbol}
      aria-label={`${name}: walk there`}
      data-part={part}
      onClick={() => onGo(STOPS.indexOf(STOP_OF[part]))}
    >
      {text}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: the controls already stand in a fieldset
    <div className={styles.formula} role="group" aria-label="adapter(h) = h + up(f(down(h)))">
      {symbol('out', 'adapter(h)', 'adapter of h, the output')}
      <span>=</span>
      {symbol('h', 'h', 'h, the input')}
      <span>+</span>
      {symbol('up', 'up', 'up-projection')}
      <span>(</span>
      {symbol('bend', 'f', 'f, the nonlinearity')}
      <span>(</span>
      {symbol('down', 'down', 'down-projection')}
      <span>(h)))</span>
    </div>
  );
}
