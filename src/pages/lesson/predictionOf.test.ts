import { expect, test } from 'vitest';
import { anAttempt } from '../../progress/testing/arbitrary.ts';
import { type Prediction, predictionOf } from './predictionOf.ts';

const question: Prediction = {
  question: 'lora-predict-count',
  asked: 'prediction',
  version: 1,
  aliases: ['lora-lora-figure'],
};
const predicted = (choice: string[], change = {}) =>
  predictionOf(
    [anAttempt({ question: question.question, asked: 'prediction', choice, ...change })],
    question,
  );

test('is an option, a number, or the first of several parts', () => {
  expect(predicted(['8000'])).toBe('8000');
  expect(predicted(['size=stays', 'state=frozen'])).toBe('stays');
});

test('is nothing when it was skipped, and unknown before', () => {
  expect(predicted([])).toBe('');
  expect(predictionOf([], question)).toBeUndefined();
});

test('is the value of the parameter that was moved', () => {
  const attempt = anAttempt({
    question: question.question,
    asked: 'prediction',
    choice: ['{"view":"product","r":16}'],
  });
  expect(predictionOf([attempt], { ...question, parameter: 'r' })).toBe('16');
});

test('was kept under the name of its figure when the figure asked for it itself', () => {
  expect(predicted(['250000'], { question: 'lora-lora-figure' })).toBe('250000');
});

test('is not an answer to the same question asked for another reason or of another version', () => {
  expect(predicted(['8000'], { asked: 'check' })).toBeUndefined();
  expect(predicted(['8000'], { version: 2 })).toBeUndefined();
});
