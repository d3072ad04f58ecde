import type { Example } from '../../methods/softPrompt.ts';
import { type Answer, answers } from './reader.ts';
import { type Token, tokenize } from './tokenize.ts';
import { rowOf } from './vocabulary.ts';

/** The toy task: say whether a sentence praises or complains. Twelve labelled sentences, six of each. */
export const labelled: readonly { sentence: string; answer: Answer }[] = [
  { sentence: 'the film was great', answer: 'good' },
  { sentence: 'this movie is fun', answer: 'good' },
  { sentence: 'the plot was never dull', answer: 'good' },
  { sentence: 'a lovely soup', answer: 'good' },
  { sentence: 'the meal was not bad', answer: 'good' },
  { sentence: 'my pizza is superb', answer: 'good' },
  { sentence: 'the film was boring', answer: 'bad' },
  { sentence: 'this story is awful', answer: 'bad' },
  { sentence: 'the actor was not good', answer: 'bad' },
  { sentence: 'the soup was bland', answer: 'bad' },
  { sentence: 'a poor meal', answer: 'bad' },
  { sentence: 'this sauce is never nice', answer: 'bad' },
];

export const embed = (tokens: readonly Token[]) => tokens.map(({ text }) => rowOf(text).vector);

export const examples: readonly Example[] = labelled.map(({ sentence, answer }) => ({
  vectors: embed(tokenize(sentence).tokens),
  target: answers.indexOf(answer),
}));

/** The answer wanted for a sentence by the rule of the task; undefined when it has no judgement, or two. */
export function wanted(tokens: readonly Token[]): 'good' | 'bad' | undefined {
  const kinds = tokens.map(({ text }) => rowOf(text).kind);
  const good = kinds.includes('good');
  if (good === kinds.includes('bad')) return undefined;
  const turned = kinds.filter((kind) => kind === 'negation').length % 2 === 1;
  return good !== turned ? 'good' : 'bad';
}
