/**
 * `npm run bench:record`: how the record grows. For histories of 1,000 to 50,000 attempts over four years, the time to
 * open it, to record one more answer, and to derive every view the pages show; and the room it takes in the browser.
 */

import type { CourseMap } from '../course/types.ts';
import { seededRandom } from '../math/random.ts';
import { type Attempt, lessonState, objectiveStates } from '../progress/attempts/record.ts';
import { deckOf, dueCards } from '../progress/review/review.ts';
import { createProgress } from '../progress/storage/createProgress.ts';
import { fakeBrowser } from '../progress/testing/fakeBrowser.ts';

const QUESTIONS = 80;
const RUNS = 7;
const FOUR_YEARS = 4 * 365 * 86_400_000;

const map: CourseMap = {
  id: 'bench',
  objectives: Array.from({ length: 16 }, (_, i) => ({ id: `o${i}`, lesson: 'l', text: `Objective ${i}` })),
  lessons: [
    {
      id: 'l',
      title: 'L',
      minutes: 10,
      practice: [],
      slots: Array.from({ length: QUESTIONS }, (_, i) => ({
        question: `lora-question-${i}`,
        asked: 'check' as const,
        version: 1,
        aliases: [],
        objective: `o${i % 16}`,
        label: 'A question',
      })),
    },
  ],
};

function history(n: number): Omit<Attempt, 'id' | 'at'>[] {
  const random = seededRandom(n);
  return Array.from({ length: n }, () => ({
    question: `lora-question-${Math.floor(random() * QUESTIONS)}`,
    version: 1,
    asked: random() < 0.5 ? 'check' : 'review',
    choice: [`option-${Math.floor(random() * 4)}`],
    correct: random() < 0.7,
    hints: random() < 0.1 ? 1 : 0,
    ms: Math.floor(random() * 90_000),
    ...(random() < 0.5 && { confidence: 'sure' as const }),
  }));
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number;

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

console.log('attempts   open ms   answer ms   views after it ms   views at first ms   characters kept');
for (const n of [1_000, 5_000, 10_000, 50_000]) {
  const browser = fakeBrowser();
  const maker = createProgress();
  let now = 1_800_000_000_000;
  maker.start('bench', { ...browser.tab(), clock: () => now });
  const attempts = history(n).map((one, i) => ({
    ...one,
    id: `${i}ABCDEFGHIJ`.slice(0, 10),
    at: now - Math.round(((n - i) / n) * FOUR_YEARS),
  }));
  if (maker.add(attempts)?.added !== n) throw new Error('the history was not read');

  const open: number[] = [];
  const answer: number[] = [];
  const after: number[] = [];
  const first: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const store = createProgress();
    const tab = browser.tab();
    open.push(timed(() => store.start('bench', { ...tab, clock: () => now++ })));
    const views = () => {
      const list = store.progress.getState().attempts;
      for (const lesson of map.lessons) lessonState(list, lesson);
      objectiveStates(list, map);
      dueCards(deckOf(list, map), now);
    };
    first.push(timed(views));
    const [one] = history(1) as [Omit<Attempt, 'id' | 'at'>];
    answer.push(timed(() => store.recordAttempt(one)));
    after.push(timed(views));
  }
  const size = [...browser.data.values()].reduce((sum, text) => sum + text.length, 0);
  const cell = (ms: number, width: number) => ms.toFixed(1).padStart(width);
  console.log(
    `${String(n).padStart(8)} ${cell(median(open), 9)} ${cell(median(answer), 11)} ${cell(median(after), 19)} ${cell(median(first), 19)} ${size.toLocaleString('en-GB').padStart(17)}`,
  );
}
