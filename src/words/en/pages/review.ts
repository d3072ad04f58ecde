export const words = {
  lead: 'Each check you have answered comes back when you are about to forget it. Answering again after some days keeps what you learned better than reading it again.',
  noScript:
    'Reviews are chosen by a script in your browser from what you have answered, and scripts are off.',
  how: 'How the dates are chosen',
  dates:
    'A model of memory (FSRS) estimates from your answers how long you will remember each question, and brings it back when the chance of a right answer has fallen to nine in ten. A right answer makes the interval longer, a wrong one makes it short. An answer after a hint, or given as a guess, lengthens it less; one you were sure of, on a later day, lengthens it more. What you were sure of and got wrong comes back within a day and again within a week. No interval is longer than 180 days. Further tries within eight hours are practice: the explanation is still fresh, so they change no date.',
  order:
    'Questions of one objective are mixed with others, since telling ideas apart is part of knowing them. Where a question has variants, you get new numbers. You may stop at any time, and no topic ever waits for a review.',
};
