import type { KeyboardEvent } from 'react';

/** The input of the option that a key names: 1–9 and A–I; none for other keys, or with a modifier held. */
export function optionAt(
  event: KeyboardEvent,
  fieldset: HTMLFieldSetElement | null,
): HTMLInputElement | undefined {
  const { key, ctrlKey, altKey, metaKey, repeat } = event;
  if (ctrlKey || altKey || metaKey || repeat || event.nativeEvent.isComposing) return undefined;
  return fieldset?.querySelectorAll<HTMLInputElement>('[data-option] input')[placeOf(key)];
}

/** 1–9 and A–I as places from 0, else −1. */
function placeOf(key: string): number {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return /^[a-i]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : -1;
}
