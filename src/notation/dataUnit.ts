/** Bytes of each unit of data: SI prefixes are powers of 1,000, those with an i are powers of 1,024 (IEC 80000-13). */
const BYTES: Record<string, number> = {
  bit: 1 / 8,
  bits: 1 / 8,
  byte: 1,
  bytes: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/**
 * A unit of data at the end of a text, where the question asks for another one: `500 MB` for gigabytes.
 * @returns the text before it and the factor into the question's unit; undefined when either is no unit of data.
 */
export function otherDataUnit(text: string, unit: string): { before: string; factor: number } | undefined {
  const wanted = BYTES[unit.toLowerCase()];
  const [, before = '', written = ''] = /^(.*[\d.)])\s*([a-z]+)$/i.exec(text) ?? [];
  const given = Object.hasOwn(BYTES, written.toLowerCase()) ? BYTES[written.toLowerCase()] : undefined;
  return wanted && given ? { before, factor: given / wanted } : undefined;
}
