import type { Engine } from '../engine.ts';
import { NONE, type Tensor } from '../tensor.ts';

/**
 * Token t at position p becomes row t of the table plus row p of the positions. With a prompt, its rows stand in front
 * of each sequence as they are, without positions. Gives prompt.rows + length rows for each sequence.
 */
export function embed(
  engine: Engine,
  tokens: Uint8Array,
  length: number,
  { table, positions, prompt }: { table: Tensor; positions: Tensor; prompt?: Tensor | undefined },
): Tensor {
  const width = table.columns;
  const before = prompt?.rows ?? 0;
  const batch = tokens.length / length;
  const y = engine.result(batch * (before + length), width, [table, positions, prompt]);

  /** Calls `move` with each row of the result and what it is made of. */
  const eachRow = (move: (row: number, part: Tensor, partRow: number) => void) => {
    for (let sequence = 0; sequence < batch; sequence++) {
      const first = sequence * (before + length);
      for (let i = 0; i < before; i++) move(first + i, prompt as Tensor, i);
      for (let i = 0; i < length; i++) {
        move(first + before + i, table, tokens[sequence * length + i] as number);
        move(first + before + i, positions, i);
      }
    }
  };

  const { add } = engine.kernels;
  eachRow((row, part, partRow) => {
    const into = y.at + row * width;
    add(into, part.at + partRow * width, into, width);
  });
  engine.onTheWayBack(y, () =>
    eachRow((row, part, partRow) => {
      if (part.gradient === NONE) return;
      const into = part.gradient + partRow * width;
      add(into, y.gradient + row * width, into, width);
    }),
  );
  return y;
}
