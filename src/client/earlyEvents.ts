/**
 * What is pressed, chosen and typed in a part of the page before that has come to life. On a slow phone this takes a
 * second, and a press that does nothing is a broken page: all of it is given again, in order, once somebody listens.
 */
export type EarlyEvent =
  | { on: HTMLElement; press: true }
  | { on: Field; value: string; checked: boolean }
  | { on: HTMLElement; key: string; code: string };

type Field = HTMLInputElement | HTMLSelectElement;

const early = new WeakMap<Element, EarlyEvent[]>();

export function noteEarlyEvents() {
  for (const type of ['click', 'input', 'keydown']) document.addEventListener(type, note, true);
}

export const hasEarlyEvents = (part: Element): boolean => early.has(part);

/** What happened to a part, which then is forgotten. */
export function takeEarlyEvents(part: Element): EarlyEvent[] {
  const events = early.get(part) ?? [];
  early.delete(part);
  return events;
}

function note(event: Event) {
  const { target } = event;
  const part = target instanceof HTMLElement && target.closest('[data-island]:not([data-live])');
  if (!part) return;
  const found = read(event, target);
  if (!found) return;
  const events = early.get(part) ?? [];
  const last = events.at(-1);
  // A field that is typed into has the value of its last letter.
  if ('value' in found && last && 'value' in last && last.on === found.on) events.pop();
  early.set(part, [...events, found]);
}

function read(event: Event, on: HTMLElement): EarlyEvent | undefined {
  if (event.type === 'input') {
    if (!(on instanceof HTMLInputElement || on instanceof HTMLSelectElement)) return;
    return { on, value: on.value, checked: on instanceof HTMLInputElement && on.checked };
  }
  if (event instanceof KeyboardEvent) {
    const { key, code, altKey, ctrlKey, metaKey } = event;
    const named = key.length > 1 && key !== 'Enter' && !key.startsWith('Arrow');
    if (named || altKey || ctrlKey || metaKey || isNative(on, key)) return;
    return { on, key, code };
  }
  const button = on.closest('button');
  return button ? { on: button, press: true } : undefined;
}

/** Whether the browser does something at a key itself, which another event tells of. */
function isNative(on: HTMLElement, key: string): boolean {
  if (on instanceof HTMLButtonElement) return key === 'Enter' || key === ' ';
  if (on instanceof HTMLSelectElement || on instanceof HTMLAnchorElement) return true;
  if (!(on instanceof HTMLInputElement)) return false;
  if (on.type === 'radio' || on.type === 'checkbox') return key === ' ' || key.startsWith('Arrow');
  return key !== 'Enter';
}
