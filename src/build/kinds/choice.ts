import type { ChoiceFace, ChoiceKey } from '../../course/types.ts';
import type { BuildKind, SourceOf } from './buildKind.ts';
import { misconceptionsOf } from './reference.ts';

export const choice: BuildKind<SourceOf<'single' | 'multiple'>, ChoiceFace, ChoiceKey> = {
  compile(question, base, shared, { label, feedback }) {
    const { kind, options, shuffle } = question;
    return {
      face: {
        ...base,
        kind,
        shuffle,
        options: options.map((option, i) => {
          const { html, text } = label(option.text, 'options', i, 'text');
          return {
            id: option.id,
            html,
            text: option.spoken ?? text,
            ...(option.pin ? { pin: option.pin } : {}),
          };
        }),
      },
      key: {
        ...shared,
        kind,
        correct: options.filter((o) => o.correct).map((o) => o.id),
        options: Object.fromEntries(
          options.map((option, i) => [
            option.id,
            {
              feedback: feedback(option.feedback, 'options', i, 'feedback'),
              ...(option.misconception ? { misconception: option.misconception } : {}),
            },
          ]),
        ),
      },
    };
  },

  check(question, around) {
    const { at, report } = around;
    const ids = new Set<string>();
    for (const [i, option] of question.options.entries()) {
      if (ids.has(option.id))
        report(at('options', i, 'id'), `option id “${option.id}” again`, 'an id of its own');
      ids.add(option.id);
    }
    misconceptionsOf(question.options, 'options', around);
    const correct = question.options.filter((o) => o.correct).length;
    if (question.kind === 'single' && correct !== 1)
      report(at('options'), `${correct} correct options`, 'exactly one with correct: true');
    if (question.kind === 'multiple' && (correct === 0 || correct === question.options.length))
      report(
        at('options'),
        `${correct} of ${question.options.length} options correct`,
        'at least one right and one wrong',
      );
  },
};
