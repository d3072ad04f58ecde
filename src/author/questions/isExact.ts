/** Digits that binary floating point holds of any decimal number. */
export const EXACT_DIGITS = 15;

/** Whether a number is the one that was written or meant: no digit of it is lost in a double. */
export const isExact = (value: number): boolean =>
  Number.isInteger(value)
    ? Math.abs(value) < 10 ** EXACT_DIGITS
    : Number(value.toPrecision(EXACT_DIGITS)) === value;
