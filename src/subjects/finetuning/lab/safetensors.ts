export interface NamedMatrix {
  name: string;
  rows: number;
  columns: number;
  values: Float32Array;
}

/**
 * Matrices as a file that Python's safetensors reads: eight bytes with the length of the header, the header as JSON
 * filled up with spaces to a multiple of eight, then the numbers. Source: the format's description,
 * https://github.com/huggingface/safetensors#format
 */
export function writeSafetensors(matrices: NamedMatrix[], about: Record<string, string>): ArrayBuffer {
  let end = 0;
  const entries = matrices.map(({ name, rows, columns, values }) => {
    const begin = end;
    end += values.byteLength;
    return [name, { dtype: 'F32', shape: [rows, columns], data_offsets: [begin, end] }] as const;
  });
  const json = JSON.stringify({ __metadata__: about, ...Object.fromEntries(entries) });
  const text = new TextEncoder().encode(json);
  const headerLength = Math.ceil(text.length / 8) * 8;
  const file = new Uint8Array(8 + headerLength + end);
  const view = new DataView(file.buffer);
  view.setBigUint64(0, BigInt(headerLength), true);
  file.fill(0x20, 8, 8 + headerLength);
  file.set(text, 8);
  let at = 8 + headerLength;
  for (const { values } of matrices)
    for (const value of values) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  return file.buffer;
}
