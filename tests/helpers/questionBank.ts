import { type Diagnostic, levelOf } from '../../src/author/diagnostic.ts';
import type { LintInput } from '../../src/author/lint/input.ts';
import { lintCourse } from '../../src/author/lint/lintCourse.ts';
import type { QuestionSource } from '../../src/author/questions/authorKind.ts';
import { question } from '../../src/author/questions/questionFiles.ts';

type Written = Record<string, unknown>;

export const option = (text: string, more: Written = {}) => ({
  text,
  misconception: 'half',
  feedback: `Here is why somebody may well answer ${text} to this.`,
  ...more,
});
export const right = (text: string, more: Written = {}) => option(text, { correct: true, ...more });

/** A question that no rule objects to, with what a test changes in it. */
export function ask({ options, ...changes }: Written = {}): QuestionSource {
  const written = (options as Written[] | undefined) ?? [
    option('The loss stays where it was'),
    right('The loss falls a little way'),
    option('The loss rises a little bit'),
  ];
  const choices = ['single', 'multiple', undefined].includes(changes.kind as string | undefined)
    ? { options: written.map((o, i) => ({ id: `o${i}`, ...o })) }
    : {};
  return question.parse({
    id: 'q',
    kind: 'single',
    objective: 'one.idea',
    prompt: 'What happens to the loss after one step of training?',
    explanation: 'A small step against the slope goes downhill.',
    see: 'one#idea',
    ...choices,
    ...changes,
  });
}

export const askNumber = (changes: Written = {}) =>
  ask({
    kind: 'numeric',
    prompt: 'How many numbers do two strips of 4 hold?',
    answer: 8,
    working: '4+4',
    wrong: [{ value: 4, feedback: 'That is one strip, and the other one has as many again.' }],
    otherwise: 'Count both strips.',
    ...changes,
  });

/** A place that says which way leads to it. */
const named = (path: string) => ({ path, line: 1, col: 1 });

export function lint(questions: readonly QuestionSource[], changes: Partial<LintInput> = {}) {
  return lintCourse({
    language: 'en',
    lessons: [
      {
        id: 'one',
        questions,
        checksInText: 0,
        text: 'The loss falls.',
        textBefore: '',
        minutes: 1,
        figures: 0,
      },
    ],
    objectives: ['one.idea'],
    misconceptions: ['half'],
    terms: [],
    ignored: [],
    sums: [],
    speak: (tex) => tex,
    place: (lesson, index, steps) => named([lesson, index, ...steps].join('.')),
    declared: (what, id) => named(`${what} ${id}`),
    ...changes,
  });
}

export const shown = (diagnostics: readonly Diagnostic[], code: string) =>
  diagnostics.filter((d) => d.ruleId === code).map((d) => `${levelOf(d)} at ${d.file}`);
