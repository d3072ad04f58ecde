import { type LoraState, shape } from './model.ts';
import { type Light, operated, type Part } from './symbols.ts';

/** A variable as it is set in the course's formulas. */
export function Letter({ children }: { children: string }) {
  return <var className="lora-letter">{children}</var>;
}

/** ΔQ = A·B with the shape of each matrix under its letter. */
export function Formula({ state: { d, k, r }, light }: { state: LoraState; light: Light }) {
  const part = (symbol: Part, letter: React.ReactNode, of: string) => (
    <button type="button" className="lora-symbol" {...operated(symbol, light)}>
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
