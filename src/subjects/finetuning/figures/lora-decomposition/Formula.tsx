import { linked } from '../../../../ui/linked.tsx';
import styles from './lora.module.css';
import { type LoraState, shape } from './model.ts';

/** A variable as it is set in the course's formulas. */
export function Letter({ children }: { children: string }) {
  return <var className={styles.letter}>{children}</var>;
}

export const letter = (name: string) => <Letter>{name}</Letter>;

/** A sentence whose words in square brackets are such letters. */
export const lettered = (sentence: string) =>
  linked(sentence, ...Array.from(sentence.matchAll(/\[/g), () => letter));

/** ΔQ = A·B with the shape of each matrix under its letter. */
export function Formula({ state: { d, k, r } }: { state: LoraState }) {
  const part = (symbol: string, letter: React.ReactNode, of: string) => (
    <button type="button" className={styles.symbol} data-part={symbol}>
      <span>{letter}</span> <span className={styles.shape}>{of}</span>
    </button>
  );
  return (
    <div className={styles.formula}>
      {part(
        'dQ',
        <>
          Δ<Letter>Q</Letter>
        </>,
        shape(d, k),
      )}
      <span>=</span>
      {part('A', <Letter>A</Letter>, shape(d, r))}
      <span>·</span>
      {part('B', <Letter>B</Letter>, shape(r, k))}
    </div>
  );
}
