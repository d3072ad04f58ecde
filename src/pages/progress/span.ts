import { words } from '#words/objectives';

/** A number of days, as exact as a forecast is: `a day`, `12 days`, `7 weeks`, `5 months`. */
export function span(days: number): string {
  if (days < 1.5) return words.day;
  if (days < 21) return words.days(Math.round(days));
  if (days < 90) return words.weeks(Math.round(days / 7));
  return days < 730 ? words.months(Math.round(days / 30.4)) : words.years(Math.round(days / 365));
}
