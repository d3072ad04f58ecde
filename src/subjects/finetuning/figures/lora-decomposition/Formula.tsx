import { type LoraState, shape } from './model.ts';

/** A variable as it is set in the course's formulas. */
export function Letter({ children }: { children: string }) {
  return <var className="lora-letter">{children}</var>;
}

/** ΔQ = A·B with the shape of each matrix under its letter. */
export function Formula({ state: { d, k, r } }: { state: LoraState }) {
  const part = (symbol: string, letter: React.ReactNode, of: string) => (
    <button type="button" className="lora-symbol" data-part={symbol}>
      <span>{letter}</span> <span className="lora-shape">{of}</span>
    </button>
  );
  return (
    <div className="lora-formula">
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
