/** `1 h 12 min`, `5 min`, `40 s`. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A number of days, as exact as a forecast is: `a day`, `12 days`, `7 weeks`, `5 months`. */
export function span(days: number): string {
  if (days < 1.5) return 'a day';
  if (days < 21) return `${Math.round(days)} days`;
  if (days < 90) return `${Math.round(days / 7)} weeks`;
  return days < 730 ? `${Math.round(days / 30.4)} months` : `${Math.round(days / 365)} years`;
}
