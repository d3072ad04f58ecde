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
