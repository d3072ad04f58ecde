import { words } from '#words/calendar';
import { localDate } from '../attempts/practice.ts';
import type { Deck } from './review.ts';

interface Wanted {
  course: { id: string; title: string };
  /** Address of the review page. */
  address: string;
  now: number;
}

/**
 * The coming reviews as a calendar (RFC 5545), one entry a day, for the learner's own calendar to remind of them.
 * What is overdue stands under today. All-day entries, so that no time zone can move them.
 */
export function calendarOf(deck: Deck, { course, address, now }: Wanted): string {
  const days = new Map<string, number>();
  for (const card of deck.values()) {
    const date = localDate(Math.max(card.due, now));
    days.set(date, (days.get(date) ?? 0) + 1);
  }
  const events = [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([date, count]) => {
      return [
        'BEGIN:VEVENT',
        // The same day of the same course keeps its identity, so that a newer file replaces it.
        `UID:${date}.${course.id}@deltaq`,
        `DTSTAMP:${stampOf(now)}`,
        `DTSTART;VALUE=DATE:${compact(date)}`,
        `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
        `SUMMARY:${escapeText(words.summary(count, course.title))}`,
        `DESCRIPTION:${escapeText(`${words.due(count)}\n${address}`)}`,
        `URL:${address}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//DeltaQ//Reviews//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

const compact = (date: string): string => date.replaceAll('-', '');

function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return localDate(new Date(year, month - 1, day + 1).getTime());
}

const stampOf = (at: number): string =>
  `${compact(new Date(at).toISOString().slice(0, 19)).replaceAll(':', '')}Z`;

/** Section 3.3.11: a backslash before backslash, semicolon and comma; a line break as `\n`. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Section 3.1: no line is longer than 75 octets; it goes on after a line break and a space. No character is cut. */
export function fold(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [''];
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      parts.push(' ');
      octets = 1;
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join('\r\n');
}
