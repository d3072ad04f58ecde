/** The parameters of a state that can be reckoned with. */
export const numbersOf = (state: Record<string, number | string>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(state).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])),
  );
