import { writeNumber } from '../../../notation/number.ts';
import type { BlankFace, BlankKey } from './types.ts';

/** What was filled into a blank, as it is read. */
export function written({ type, options = [] }: BlankFace, value: string): string {
  if (type === 'choose') return options.find((option) => option.id === value)?.text ?? '';
  return type === 'number' && value !== '' && Number.isFinite(Number(value))
    ? writeNumber(Number(value))
    : value;
}

/** What belongs into a blank, as a choice holds it. */
export function rightFilling(key: BlankKey): string {
  if (key.type === 'choose') return key.correct;
  return key.type === 'number' ? String(key.answer) : (key.accept[0] ?? '');
}
