import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../math/random.ts';
import { IGNORED } from './ops/crossEntropy.ts';
import { LAB_SHAPE } from './shape.ts';
import { batchOf, heldOut, SEQUENCE, trainingStrings } from './strings.ts';
import {
  answerTo,
  baseCommands,
  type Command,
  commandToken,
  lettersToTokens,
  type TaskId,
  tokenText,
} from './tasks.ts';

const answer = (command: Command, letters: string, task: TaskId = 'middle') =>
  answerTo(command, lettersToTokens(letters), task).map(tokenText).join('');

describe('what the model is asked', () => {
  it.each([
    ['copy', 'dacbva'],
    ['reverse', 'avbcad'],
    ['sort', 'aabcdv'],
    ['next', 'ebdcab'],
    ['previous', 'cvbauv'],
    ['left', 'acbvad'],
    ['right', 'adacbv'],
    ['swap', 'adbcav'],
  ] as const)('%s', (command, right) => {
    expect(answer(command, 'dacbva')).toBe(right);
  });

  it.each([
    ['renamed', 'aabcdv'],
    ['near', 'bacdbe'],
    ['middle', 'vdcbaa'],
    ['far', 'svtuav'],
  ] as const)('the new command under %s', (task, right) => {
    expect(answer('new', 'dacbva', task)).toBe(right);
  });

  it('has a token for everything, and no more than the vocabulary holds', () => {
    const commands: Command[] = [...baseCommands, 'new'];
    expect(commands.map(commandToken)).toEqual(commands.map((_, i) => 23 + i));
    expect(commandToken('new')).toBe(LAB_SHAPE.vocabulary - 1);
    expect(SEQUENCE).toBe(LAB_SHAPE.context);
  });

  it('refuses letters the model does not know, and too few', () => {
    expect(() => lettersToTokens('abcdez')).toThrow(RangeError);
    expect(() => lettersToTokens('abc')).toThrow(RangeError);
  });

  it('lays a sequence out so that each position predicts the next token', () => {
    const letters = lettersToTokens('dacbva');
    const { tokens, right } = batchOf([{ command: 'reverse', letters }], 'middle', 2);
    expect([...tokens].map(tokenText).join(' ')).toBe('reverse d a c b v a > a v b c a');
    expect([...right].map((token) => (token === IGNORED ? '·' : tokenText(token))).join('')).toBe(
      '·········avbcad',
    );
  });

  it('never trains on a string it is judged by', () => {
    const judged = new Set(heldOut.map(String));
    expect(judged.size).toBe(512);
    expect(trainingStrings(seededRandom(7)).filter((letters) => judged.has(String(letters)))).toEqual([]);
  });
});
