import { ANSWER_SIGN, type Command, commandToken, LENGTH } from './tasks.ts';
import { type Added, forward, type Model } from './transformer.ts';

/** The model's next token: the most probable one, with the probabilities of all. */
export interface Next {
  token: number;
  probabilities: Float32Array;
}

/** Answers a command letter by letter: each time the whole sequence so far goes through the model. */
export function* generate(model: Model, added: Added, command: Command, letters: number[]): Generator<Next> {
  const sequence = [commandToken(command), ...letters, ANSWER_SIGN];
  for (let i = 0; i < LENGTH; i++) {
    const next = nextToken(model, added, sequence);
    sequence.push(next.token);
    yield next;
  }
}

function nextToken(model: Model, added: Added, sequence: number[]): Next {
  const { engine } = model;
  return engine.scoped(
    () => {
      const logits = forward(model, added, Uint8Array.from(sequence), sequence.length);
      const { rows, columns } = logits;
      const into = engine.tensor(1, columns);
      engine.kernels.softmax(logits.at + (rows - 1) * columns, into.at, 1, columns);
      const probabilities = Float32Array.from(engine.values(into));
      return { token: probabilities.indexOf(Math.max(...probabilities)), probabilities };
    },
    { recording: false },
  );
}
