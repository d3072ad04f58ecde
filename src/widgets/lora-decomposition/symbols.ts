/** The things a formula and the figure both show; each lights the other. */
export type Part = 'Q' | 'dQ' | 'A' | 'B' | 'r';

export type Light = (symbol: Part | undefined) => void;

/** Handlers that light a symbol while it is pointed at. */
export function pointed(symbol: Part, light: Light) {
  return {
    'data-symbol': symbol,
    onPointerEnter: () => light(symbol),
    onPointerLeave: () => light(undefined),
  };
}

/** Handlers for a button that stands for a symbol: lit while pointed at or focused. */
export function operated(symbol: Part, light: Light) {
  return {
    ...pointed(symbol, light),
    onFocus: () => light(symbol),
    onBlur: () => light(undefined),
    onClick: () => light(symbol),
  };
}
