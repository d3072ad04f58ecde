import { generate } from '../engine/generate.ts';
import { answerTo, lettersToTokens, type TaskId, tokenText } from '../engine/tasks.ts';
import type { Added, Model } from '../engine/transformer.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** Next tokens shown with their probabilities. */
const CANDIDATES = 5;

/** A model's answer, token by token, beside the right one. Throws a RangeError for letters the model does not know. */
export function* answerMessages(
  { id, command, letters }: Extract<ToWorker, { kind: 'generate' }>,
  { model, added, task }: { model: Model; added: Added; task: TaskId },
): Generator<FromWorker> {
  const tokens = lettersToTokens(letters);
  const answer = answerTo(command, tokens, task);
  let position = 0;
  for (const { token, probabilities } of generate(model, added, command, tokens)) {
    const candidates = [...probabilities]
      .map((probability, index) => ({ token: tokenText(index), probability }))
      .sort((a, b) => b.probability - a.probability)
      .slice(0, CANDIDATES);
    yield {
      kind: 'token',
      id,
      position,
      token: tokenText(token),
      probability: probabilities[token] as number,
      candidates,
      expected: tokenText(answer[position] as number),
      right: token === answer[position],
      last: position === answer.length - 1,
    };
    position += 1;
  }
}
