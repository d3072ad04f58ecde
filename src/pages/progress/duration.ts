import { words } from '#words/progress';

const { seconds, minutes, hours } = words.practice;

/** `1 h 12 min`, `5 min`, `40 s`. */
export function duration(ms: number): string {
  const inSeconds = Math.round(ms / 1000);
  if (inSeconds < 60) return seconds(inSeconds);
  const inMinutes = Math.round(inSeconds / 60);
  return inMinutes < 60 ? minutes(inMinutes) : hours(Math.floor(inMinutes / 60), inMinutes % 60);
}
