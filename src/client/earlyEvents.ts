/**
 * What is pressed, chosen and typed in a part of the page before that has come to life. On a slow phone this takes a
 * second, and a press that does nothing is a broken page: all of it is given again, in order, once somebody listens.
 */
export type EarlyEvent =
  | { on: HTMLElement; press: true }
  | { on: Field; value: string; checked: boolean }
  | { on: HTMLElement; key: string; code: string }
  | Drag;

interface Point {
  clientX: number;
  clientY: number;
}

/** A pointer that was put down on a part, and may be down still. */
export interface Drag {
  on: Element;
  pointer: Pick<PointerEvent, 'pointerId' | 'pointerType' | 'isPrimary' | 'button'>;
  from: Point;
  to: Point;
  isDown: boolean;
}

/** What the browser presses, drags and tells of itself. */
const NATIVE = 'button,input,select,label,summary,a[href]';

type Field = HTMLInputElement | HTMLSelectElement;

const early = new WeakMap<Element, EarlyEvent[]>();
let drag: Drag | undefined;

export function noteEarlyEvents() {
  for (const type of ['click', 'input', 'keydown']) document.addEventListener(type, note, true);
  document.addEventListener('pointerdown', noteDrag, true);
  for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const)
    document.addEventListener(type, followDrag, true);
}

export const hasEarlyEvents = (part: Element): boolean => early.has(part);

/** What happened to a part, which then is forgotten. */
export function takeEarlyEvents(part: Element): EarlyEvent[] {
  const events = early.get(part) ?? [];
  early.delete(part);
  return events;
}

const asleep = (target: EventTarget | null) =>
  target instanceof Element ? target.closest('[data-island]:not([data-live])') : null;

const add = (part: Element, event: EarlyEvent) => early.set(part, [...(early.get(part) ?? []), event]);

function noteDrag({ target, pointerId, pointerType, isPrimary, button, clientX, clientY }: PointerEvent) {
  drag = undefined;
  const part = asleep(target);
  if (!part || button !== 0 || !(target instanceof Element) || target.closest(NATIVE)) return;
  const at = { clientX, clientY };
  drag = {
    on: target,
    pointer: { pointerId, pointerType, isPrimary, button },
    from: at,
    to: at,
    isDown: true,
  };
  add(part, drag);
}

/** Wherever the pointer goes, and also once the part listens: what came too early is given a moment later. */
function followDrag({ type, pointerId, clientX, clientY }: PointerEvent) {
  if (pointerId !== drag?.pointer.pointerId) return;
  // A gesture that has become scrolling was none for the part.
  drag.to = type === 'pointercancel' ? drag.from : { clientX, clientY };
  if (type === 'pointermove') return;
  drag.isDown = false;
  drag = undefined;
}

function note(event: Event) {
  const { target } = event;
  const part = asleep(target);
  if (!part || !(target instanceof HTMLElement)) return;
  const found = read(event, target);
  if (!found) return;
  const events = early.get(part) ?? [];
  const last = events.at(-1);
  // A field that is typed into has the value of its last letter.
  if ('value' in found && last && 'value' in last && last.on === found.on) events.pop();
  add(part, found);
  // A range would go by steps of its own, which are not those of who listens.
  if (isStep(found)) event.preventDefault();
}

const isStep = (event: EarlyEvent): boolean =>
  'key' in event && event.on instanceof HTMLInputElement && event.on.type === 'range';

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
  if (on.type === 'range') return !key.startsWith('Arrow');
  return key !== 'Enter';
}
