import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import type { CourseMap, MapSlot } from '../../course/types.ts';
import { changedSlots, latest, lessonState, objectiveStates } from '../attempts/record.ts';
import { createProgress, type Progress } from '../storage/createProgress.ts';
import { fakeBrowser } from '../testing/fakeBrowser.ts';
import { exportText, importText } from '../transfer.ts';

const saved = readFileSync(new URL('../storage/fixtures/export-1.json', import.meta.url), 'utf8');

const slot = (
  question: string,
  asked: MapSlot['asked'],
  objective: string,
  change: Partial<MapSlot> = {},
) => ({
  question,
  asked,
  objective,
  version: 1,
  aliases: [],
  label: question,
  ...change,
});

/**
 * The course since the file was saved: `lora-count` is called `lora-parameters`, `lora-merge` has another right
 * answer, the questions of LoRA stand in another order after a new one, and the lessons have changed places.
 */
const map: CourseMap = {
  id: 'fine-tuning',
  objectives: [
    { id: 'adapters.where', lesson: 'adapters', text: 'Say where adapters sit' },
    { id: 'lora.count', lesson: 'lora', text: 'Count parameters' },
    { id: 'lora.merge', lesson: 'lora', text: 'Merge an update' },
  ],
  lessons: [
    {
      id: 'adapters',
      title: 'Adapters',
      minutes: 8,
      practice: [],
      slots: [slot('adapters-where', 'check', 'adapters.where')],
    },
    {
      id: 'lora',
      title: 'LoRA',
      minutes: 10,
      practice: [],
      slots: [
        slot('lora-guess', 'opener', 'lora.count'),
        slot('lora-merge', 'check', 'lora.merge', { version: 2 }),
        slot('lora-new', 'check', 'lora.merge'),
        slot('lora-parameters', 'check', 'lora.count', { aliases: ['lora-count'] }),
        slot('lora-guess', 'recap', 'lora.count'),
      ],
    },
  ],
};
const [adapters, lora] = map.lessons as [CourseMap['lessons'][number], CourseMap['lessons'][number]];

let store: Progress;
beforeEach(() => {
  store = createProgress();
  store.start('fine-tuning', fakeBrowser().tab());
  expect(importText(saved, store)).toEqual({ ok: true, added: 7, known: 0, skipped: 0 });
});
const attempts = () => store.progress.getState().attempts;

test('a renamed question keeps its answers, the last of which stands', () => {
  const found = latest(attempts(), lora.slots[3] as MapSlot);
  expect(found).toMatchObject({ fit: 'current', attempt: { id: '0a3', correct: true } });
});

test('a question with a raised version wants a new answer, and is named', () => {
  expect(changedSlots(attempts(), map).map((one) => one.question)).toEqual(['lora-merge']);
});

test('lessons count what still fits, in whatever order', () => {
  expect(lessonState(attempts(), adapters)).toMatchObject({ state: 'done', right: 0, scored: 1 });
  expect(lessonState(attempts(), lora)).toEqual({
    state: 'started',
    answered: 3,
    total: 5,
    right: 2,
    scored: 2,
    next: lora.slots[1],
  });
});

test('objectives count what still fits', () => {
  const states = objectiveStates(attempts(), map).map(({ objective, ...counts }) => [objective.id, counts]);
  expect(states).toEqual([
    ['adapters.where', { answered: 1, right: 0, total: 1, changed: 0 }],
    ['lora.count', { answered: 2, right: 2, total: 2, changed: 0 }],
    ['lora.merge', { answered: 0, right: 0, total: 2, changed: 1 }],
  ]);
});

test('answers to a question that is gone are kept and saved again', () => {
  expect(JSON.parse(exportText(store)).attempts).toEqual(JSON.parse(saved).attempts);
});
