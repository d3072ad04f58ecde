import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourseMap } from '../../course/types.ts';
import { anAttempt } from '../testing/arbitrary.ts';
import { calendarOf, escapeText, fold } from './calendar.ts';
import { DAY, deckOf } from './review.ts';

const NOON = new Date(2026, 10, 2, 12).getTime();
const map: CourseMap = {
  id: 'c',
  objectives: [],
  lessons: [
    {
      id: 'l',
      title: 'L',
      minutes: 5,
      practice: [],
      slots: ['a', 'b', 'c'].map((question) => ({
        question,
        asked: 'check',
        version: 1,
        aliases: [],
        objective: 'o',
        label: question,
      })),
    },
  ],
};
const deck = deckOf(
  ['a', 'b', 'c'].map((question, i) =>
    anAttempt({ id: question, question, correct: question !== 'c', at: NOON + i }),
  ),
  map,
);
const course = { id: 'c', title: 'Fine-tuning; LLMs, all of it' };
const address = 'https://example.org/review/';
const text = calendarOf(deck, { course, address, now: NOON });
const unfolded = text.replaceAll('\r\n ', '');

/** Lines of an event as name and value. */
const events = unfolded
  .split('BEGIN:VEVENT\r\n')
  .slice(1)
  .map((event) => Object.fromEntries(event.split('\r\n').map((line) => line.split(/:(.*)/s).slice(0, 2))));

describe('a calendar', () => {
  test('is one object of whole lines, each ended by CRLF', () => {
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has an all-day entry for each day that has reviews', () => {
    expect(events.map((one) => [one['DTSTART;VALUE=DATE'], one['DTEND;VALUE=DATE']])).toEqual([
      ['20261103', '20261104'],
      ['20261105', '20261106'],
    ]);
    expect(events.map((one) => one.UID)).toEqual(['2026-11-03.c@deltaq', '2026-11-05.c@deltaq']);
    expect(events[1]?.SUMMARY).toBe('Review 2 questions: Fine-tuning\\; LLMs\\, all of it');
    expect(events[1]?.DESCRIPTION).toBe(`2 questions due.\\n${address}`);
    for (const one of events) expect(one.DTSTAMP).toMatch(/^\d{8}T\d{6}Z$/);
  });

  test('puts what is overdue under today', () => {
    const later = calendarOf(deck, { course, address, now: NOON + 400 * DAY });
    expect(later.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(later).toContain('DTSTART;VALUE=DATE:20271207');
  });

  test('has no entries before anything was answered', () => {
    expect(calendarOf(new Map(), { course, address, now: NOON })).not.toContain('VEVENT');
  });
});

test('folded lines have at most 75 octets, cut no character, and unfold to what they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (line) => {
      const plain = line.replace(/[\r\n]/g, '');
      const folded = fold(plain);
      for (const part of folded.split('\r\n'))
        expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
      expect(folded.replaceAll('\r\n ', '')).toBe(plain);
    }),
  );
});

test('text is escaped as RFC 5545 asks', () => {
  expect(escapeText('a, b; c\\d\ne')).toBe('a\\, b\\; c\\\\d\\ne');
});
