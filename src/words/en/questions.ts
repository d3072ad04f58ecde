import { inDays } from '../dates.ts';

/** What is said around every question, whatever its kind. Brackets mark what another element takes the place of. */
export const words = {
  eyebrow: {
    opener: 'Before you read on, commit to a guess. It is not scored.',
    prediction: 'Commit to a guess before you look. It is not scored.',
    check: 'Check',
    review: 'Review',
    recap: 'The opener again',
  },
  guessed: 'You guessed “[guess]”. What now?',
  corrected: 'This question was corrected since you answered. Your answer is kept but no longer counts.',

  check: 'Check',
  checking: 'Checking…',
  checkAs: 'or check as',
  confidence: { guess: 'A guess', think: 'I think so', sure: 'I am sure' },
  continue: 'Continue',
  reload: 'Reload',
  skip: 'Skip',
  skipped: {
    shown: 'Skipped: what the figure and the text tell of the answer is open now.',
    open: 'Skipped: it counts as no answer. You can still give one here.',
  },
  again: 'Try again',
  another: 'Another one like this',
  variantLink: 'Link to this variant',
  keys: {
    checks: '[Enter] checks',
    chooses: (options: number) => `Keys [1]–[${options}] choose, [Enter] checks`,
    continues: '[Enter] continues',
  },

  hints: {
    list: 'Hints',
    first: 'Hint',
    next: 'Next hint',
    show: 'Show the answer',
    told: 'The answer: [answer]',
    waiting: 'Try with this hint first: the next step opens in a few seconds.',
    done: 'That was the answer. Give it and check: the explanation says why it is so.',
    failed: 'The hint could not be fetched. Try again when you are online.',
  },

  failed: 'The answers could not be fetched. Your choice is kept; try again when you are online.',
  stale:
    'The course was updated since this page was opened. Your choice is kept: reload to answer the new version.',
  earlierFailed: 'The explanation could not be fetched. Your answer is kept; reload when you are online.',

  verdict: {
    right: 'Correct.',
    wrong: 'Not yet.',
    guessRight: 'Your guess was right.',
    guessWrong: 'Not yet: here is why.',
  },
  bar: { right: 'Correct', wrong: 'Not yet', why: 'See why' },
  comesBack: (at: number) => `Comes back ${inDays(at)}`,
  surprise: {
    returns:
      'You were sure, and this surprises many. You answered “[given]”; right is “[right]”. Take your time with the reason: the question comes back within a day.',
    stays:
      'You were sure, and this surprises many. You answered “[given]”; right is “[right]”. Take your time with the reason.',
  },
  seeFigure: 'See it in the figure',
  see: (section: string) => `See where the lesson teaches it: ${section}`,
  sources: 'Sources: [sources]',
  report: 'Report a mistake in this question',

  flag: (question: number) => `Flag to look at again[ (question ${question})]`,
  listed: (question: number) => `All questions[ (from question ${question})]`,
  notAnswered: 'Not answered',

  others: 'Why not the others?',

  chooseFirst: 'Choose an option first.',
  correctAnswer: 'Correct answer',
  yourAnswer: 'Your answer',
  said: { right: 'your answer', wrong: 'not correct' },
  correct: 'Correct',
  notCorrect: 'Not correct',
  notChosen: 'Correct answer, not chosen',
  correctAnswerIs: 'Correct answer: [answer]',
  correctAnswers: 'Correct answers: [answers]',
  rightAnswers: 'The right answers: [answers]',
  answerIs: (answer: string) => `The answer is ${answer}.`,
  answer: (answer: string) => `Answer: ${answer}`,
  readAs: (number: string) => `Read as ${number}`,
  working: 'Working: [working]',
  named: (name: string, value: string) => `${name}: ${value}`,
  between: '; ',
};
