import { locale } from '#words/locale';

const written = (options: Intl.DateTimeFormatOptions) => (date: Date | number) =>
  new Date(date).toLocaleDateString(locale, options);

/** 27 November 2026, as the learner's clock has it. */
export const longDate = written({ day: 'numeric', month: 'long', year: 'numeric' });
/** 27 November. */
export const dayAndMonth = written({ day: 'numeric', month: 'long' });
/** Friday 27 November. */
export const weekdayAndDate = written({ weekday: 'long', day: 'numeric', month: 'long' });

/** 27 November 2026, of a day written as 2026-11-27. */
export const longDay = (day: string) =>
  written({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })(Date.parse(day));
/** Fri, 27 Nov, of a day written as 2026-11-27. */
export const shortDay = (day: string) =>
  written({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })(Date.parse(day));

const fromNow = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
/** Midnight of the day that holds a moment, in UTC: days apart are then 24 hours apart, in summer and winter. */
const dayOf = (at: number) => {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
};
/** In 3 days, tomorrow, today: by the dates of the learner's clock. */
export const inDays = (at: number, now = Date.now()) =>
  fromNow.format(Math.round((dayOf(at) - dayOf(now)) / 86_400_000), 'day');
