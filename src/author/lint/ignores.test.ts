import { describe, expect, it } from 'vitest';
import { ask, lint, option, right, shown } from '../../../tests/helpers/questionBank.ts';

const verbose = (...ignore: string[]) =>
  ask({
    options: [option('It stays'), right('It falls a long, long way down the slope'), option('It rises')],
    'lint-ignore': ignore,
  });

describe('setting a rule aside', () => {
  it('takes a reason, hides the finding and is counted', () => {
    const { diagnostics, statistics } = lint([verbose('key-longest, the phrase is quoted from the paper')]);
    expect(shown(diagnostics, 'key-longest')).toEqual([]);
    expect(statistics.ignored).toEqual([
      {
        path: 'one.0.lint-ignore.0',
        line: 1,
        col: 1,
        code: 'key-longest',
        of: 'q',
        reason: 'the phrase is quoted from the paper',
      },
    ]);
  });

  it('may be written with a space in place of the comma', () => {
    expect(shown(lint([verbose('key-longest a quoted phrase')]).diagnostics, 'key-longest')).toEqual([]);
  });

  it.each([
    ['key-longest', 'key-longest without a reason'],
    ['key-longest, because', 'key-longest without a reason'],
    ['key-longst, a quoted phrase', '“key-longst” is no rule'],
    ['key-longst, a quoted phrase', 'did you mean “key-longest”?'],
    ['key-count, there are two of them', 'key-count cannot be set aside'],
  ])('“%s” is an error, and hides nothing', (written, message) => {
    const { diagnostics, statistics } = lint([verbose(written)]);
    expect(shown(diagnostics, 'ignore-invalid')).toEqual(['error at one.0.lint-ignore.0']);
    expect(diagnostics.find((f) => f.ruleId === 'ignore-invalid')?.message).toContain(message);
    expect(shown(diagnostics, 'key-longest')).toHaveLength(1);
    expect(statistics.ignored).toEqual([]);
  });

  it('is not possible for errors, and warns where there is nothing to set aside', () => {
    const question = ask({
      prompt: 'Which tensor is not trained?',
      'lint-ignore': ['stem-negative, it is what we ask'],
    });
    const { diagnostics } = lint([question]);
    expect(shown(diagnostics, 'stem-negative')).toEqual(['error at one.0.prompt']);
    expect(shown(diagnostics, 'ignore-unused')).toEqual(['warn at one.0.lint-ignore.0']);
  });

  it('holds for its own question alone', () => {
    const { diagnostics } = lint([verbose('key-longest, a quoted phrase'), { ...verbose(), id: 'r' }]);
    expect(shown(diagnostics, 'key-longest')).toEqual(['warn at one.1.options.1.text']);
  });
});
