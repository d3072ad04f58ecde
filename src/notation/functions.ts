interface MathFunction {
  /** How many numbers it takes. */
  least: number;
  most: number;
  of(...given: number[]): number;
}

const ofOne = (of: (x: number) => number): MathFunction => ({ least: 1, most: 1, of });
const ofMany = (of: (...given: number[]) => number): MathFunction => ({
  least: 2,
  most: Number.POSITIVE_INFINITY,
  of,
});

/** What an author may call in an expression. */
export const functions = {
  sqrt: ofOne(Math.sqrt),
  exp: ofOne(Math.exp),
  ln: ofOne(Math.log),
  log2: ofOne(Math.log2),
  log10: ofOne(Math.log10),
  floor: ofOne(Math.floor),
  ceil: ofOne(Math.ceil),
  abs: ofOne(Math.abs),
  min: ofMany(Math.min),
  max: ofMany(Math.max),
  /** `round(x)` to a whole number, `round(x, 2)` to two decimals. */
  round: {
    least: 1,
    most: 2,
    of: (x = 0, decimals = 0) => shifted(Math.round(shifted(x, decimals)), -decimals),
  },
  /** `signif(x, 3)`: to three significant digits. */
  signif: {
    least: 2,
    most: 2,
    of: (x = 0, digits = 1) => Number(x.toPrecision(Math.min(100, Math.max(1, digits)))),
  },
} as const satisfies Record<string, MathFunction>;

export type FunctionName = keyof typeof functions;
export const isFunction = (name: string): name is FunctionName => Object.hasOwn(functions, name);

/** Moves the decimal point through the text: 1.005 times 100 is not quite 100.5. */
function shifted(x: number, places: number): number {
  const [digits, power = '0'] = String(x).split('e');
  return Number(`${digits}e${Number(power) + places}`);
}
