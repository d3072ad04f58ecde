import type { Engine } from './engine.ts';
import type { Shape } from './shape.ts';
import type { Tensor } from './tensor.ts';
import { type Model, parameterShapes } from './transformer.ts';

/** A half-precision number (IEEE 754 binary16) from its 16 bits. */
export function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** The 16 bits of the half-precision number nearest to x, ties to even; too large ones become infinite. */
export function toHalf(x: number): number {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  const size = Math.abs(x);
  if (Number.isNaN(x)) return 0x7e00;
  if (size >= 65_520) return sign | 0x7c00;
  // The step between halves near x: 2⁻²⁴ below 2⁻¹⁴, and from there 2⁻¹⁰ of the power of two below x.
  const power = Math.max(-14, Math.floor(Math.log2(size)));
  const steps = size / 2 ** (power - 10);
  const low = Math.floor(steps);
  const rest = steps - low;
  const whole = rest > 0.5 || (rest === 0.5 && low % 2 === 1) ? low + 1 : low;
  // Carries into the exponent by itself, as halves are ordered like their bits.
  return sign | (whole + (power + 14) * 1024);
}

/** CRC-32 as in PNG and zip files: finds a file that was damaged or is of another version. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The file of weights: every parameter in half precision, little end first, in the order of `parameterShapes`. */
export function readWeights(bytes: Uint8Array): Float32Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.byteLength / 2 }, (_, i) => fromHalf(view.getUint16(2 * i, true)));
}

export function writeWeights(weights: ArrayLike<number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * weights.length));
  for (let i = 0; i < weights.length; i++) view.setUint16(2 * i, toHalf(weights[i] as number), true);
  return new Uint8Array(view.buffer);
}

/** Lays weights, in the order of `parameterShapes`, into an engine; those `isTrained` names get a gradient. */
export function layModel(
  engine: Engine,
  shape: Shape,
  weights: ArrayLike<number>,
  isTrained: (name: string) => boolean,
): Model {
  const parameters = new Map<string, Tensor>();
  let from = 0;
  for (const [name, rows, columns] of parameterShapes(shape)) {
    const tensor = engine.tensor(rows, columns, isTrained(name));
    const values = engine.values(tensor);
    for (let i = 0; i < values.length; i++) values[i] = weights[from + i] as number;
    from += values.length;
    parameters.set(name, tensor);
  }
  return { engine, shape, parameters };
}

/** All weights of a model, in the order of `parameterShapes`. */
export const gatherWeights = ({ engine, parameters }: Model): Float32Array =>
  Float32Array.from([...parameters.values()].flatMap((tensor) => [...engine.values(tensor)]));
