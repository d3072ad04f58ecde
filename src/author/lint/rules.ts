import type { Level } from '../diagnostic.ts';

interface Rule {
  /** The usual level; a rule may judge a mild or a severe case differently. */
  level: Level;
  why: string;
  /** Where the rule is enforced, when it is not in this folder. */
  where?: string;
}

const SHAPE = 'src/author/questions/shape.ts';
const REFERENCES = 'src/author/questions/checkQuestion.ts';

/**
 * Every rule for questions, after Haladyna, Downing & Rodriguez 2002, the NBME item-writing guide and Moore 2023.
 * A warning may be set aside with `lint-ignore` and a reason; remarks are shown by `npm run check -- --info`.
 */
export const rules = {
  'key-count': {
    level: 'error',
    why: 'a question has one right answer, or says that it has several',
    where: 'src/questions/kinds/single/author.ts',
  },
  'feedback-missing': { level: 'error', why: 'every answer is answered', where: SHAPE },
  'objective-missing': { level: 'error', why: 'a question measures something', where: SHAPE },
  'objective-unknown': { level: 'error', why: 'a question measures something', where: REFERENCES },
  'tex-invalid': {
    level: 'error',
    why: 'a formula that cannot be set is not shown',
    where: 'src/author/markdown/handlers/math.ts',
  },
  'alt-missing': {
    level: 'error',
    why: 'an image has words for those who do not see it',
    where: 'src/author/markdown/handlers/image.ts',
  },
  'id-duplicate': {
    level: 'error',
    why: 'answers hang on the id',
    where: 'src/author/compile/checkReferences.ts',
  },
  'shuffle-fair': {
    level: 'error',
    why: 'a place must not be more likely than another',
    where: 'src/questions/asking/order.test.ts',
  },

  'sum-wrong': { level: 'warn', why: 'what does not come out is learnt as it stands' },

  'option-count': { level: 'warn', why: 'more options are more to read and rarely work' },
  'opener-options': {
    level: 'info',
    why: 'a guess is quicker among three; this course keeps four for its openers',
  },
  'option-duplicate': { level: 'error', why: 'two equal options are both right or both wrong' },
  'option-near-duplicate': { level: 'warn', why: 'the odd pair out gives the answer away' },
  'option-range-overlap': { level: 'error', why: 'a value in both ranges makes both right' },
  'true-false': { level: 'info', why: 'half of the guesses are right: ask which, or why' },

  'feedback-verdict-only': { level: 'warn', why: 'the page says right or wrong; feedback says why' },
  'feedback-copied': { level: 'warn', why: 'each mistake has a reason of its own' },

  'position-reference': { level: 'error', why: 'options are shuffled, so a place names nothing' },
  'all-none-above': {
    level: 'error',
    why: 'partial knowledge is enough, and shuffled options have no above',
  },
  'stem-negative': { level: 'error', why: 'a negation is overlooked by those who know the answer' },
  'double-negative': { level: 'error', why: 'two negations test reading and no knowledge' },
  'stem-unfocused': { level: 'warn', why: 'a question can be answered with the options covered' },
  'stem-not-a-question': { level: 'warn', why: 'the learner must see what is asked' },
  'stem-long': { level: 'warn', why: 'reading takes the time meant for thinking' },
  'option-long': { level: 'warn', why: 'options are compared, so they are short' },

  'cue-article': { level: 'error', why: 'grammar rules the option out' },
  'cue-form': { level: 'warn', why: 'the one option of another form draws the choice' },
  'cue-format': { level: 'warn', why: 'the one option of another look draws the choice' },
  'key-longest': { level: 'warn', why: 'the longest option is the first guess of those who do not know' },
  'key-shortest': { level: 'info', why: 'an option that differs in length draws the choice' },
  'key-over-qualified': { level: 'warn', why: 'a reason given only there marks the right option' },
  'absolutes-in-distractors': { level: 'warn', why: 'those who guess avoid absolute words' },
  'hedge-only-in-key': { level: 'info', why: 'those who guess prefer cautious words' },
  clang: { level: 'info', why: 'a word of the question repeated only in the right option gives it away' },
  convergence: { level: 'info', why: 'the option that shares most with the others is guessed' },

  'numeric-unsorted': { level: 'warn', why: 'numbers are found faster in order' },
  'numeric-shuffled': { level: 'info', why: 'numbers are found faster in order: shuffle: false' },

  'match-by-elimination': { level: 'warn', why: 'what is left over is not known but inferred' },
  'step-says-place': { level: 'warn', why: 'words like “then” put the steps in order' },
  'blank-in-text': { level: 'warn', why: 'a word that is asked for and printed is copied' },
  'estimate-in-middle': { level: 'warn', why: 'a slider left alone would be right' },

  'hint-gives-key': { level: 'warn', why: 'a hint helps to find the answer and does not tell it' },
  'key-in-text-before': {
    level: 'error',
    why: 'an opener asks for a guess, so the text before it is silent',
  },
  'alt-gives-key': { level: 'warn', why: 'those who hear the image described are asked the same question' },

  'distractor-without-misconception': { level: 'info', why: 'a named misconception can be counted' },
  'implausible-distractor': { level: 'info', why: 'an option from elsewhere is seen through at once' },
  'speech-missing': { level: 'warn', why: 'a formula without words is not heard: give spoken:' },
  'glyph-outside-font': {
    level: 'info',
    why: 'the sign is drawn in another face: write it as $…$ or in words',
  },
  'reading-grade': { level: 'info', why: 'hard sentences test reading' },
  'id-changed': {
    level: 'error',
    why: 'answers given before would count for another question',
    where: 'src/author/ids/checkIds.ts',
  },

  'course-key-longest': { level: 'warn', why: 'over the course, length would answer the questions' },
  'course-blind-bot': { level: 'warn', why: 'form alone would answer the questions' },
  'course-key-position': { level: 'warn', why: 'a favourite place would answer the questions' },
  'objective-uncovered': { level: 'error', why: 'what is promised is asked' },
  'objective-no-opener': { level: 'info', why: 'a lesson has one opener, so most objectives have none here' },
  'objective-thin': { level: 'warn', why: 'one check says little about what was learned' },
  'objective-unbalanced': { level: 'warn', why: 'the score of a lesson would be that of one objective' },
  'objective-untaught': { level: 'error', why: 'what is asked is taught' },
  'recall-only': { level: 'info', why: 'a fact repeated is not yet a skill' },
  'inventory-short': {
    level: 'warn',
    why: 'the gain is measured by few questions badly: ask ten or more',
  },
  'misconception-unused': { level: 'info', why: 'what is declared is tested' },
  'misconception-untested': { level: 'info', why: 'an opener is a guess and shows no lasting mistake' },
  'item-duplicate': { level: 'warn', why: 'the same question twice counts once' },
  'item-cues-item': { level: 'warn', why: 'an earlier question gives the answer to this one' },
  'text-crowded': { level: 'warn', why: 'a text is read as one where few questions interrupt it' },
  'estimate-wrong': { level: 'warn', why: 'learners plan by the minutes given' },

  'ignore-invalid': { level: 'error', why: 'an exception names a rule that warns, and its reason' },
  'ignore-unused': { level: 'warn', why: 'an exception that excepts nothing hides the next mistake' },
} as const satisfies Record<string, Rule>;

export type Code = keyof typeof rules;
export const isCode = (name: string): name is Code => Object.hasOwn(rules, name);
