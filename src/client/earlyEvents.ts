/**
 * What is pressed, chosen and typed in a part of the page before that has come to life. On a slow phone this takes a
 * second, and a press that does nothing is a broken page: all of it is given again, in order, once somebody listens.
 */
export type EarlyEvent =
  | { on: HTMLElement; press: true }
  | { on: Field; value: string; checked: boolean }
  | { on: HTMLElement; key: string; code: string; option?: Element | undefined }
  | Drag;

/** An event as `earlyScript.ts` hears it, and what its target held then. */
interface Seen {
  event: Event;
  value?: string;
  checked?: boolean;
}

declare global {
  interface Window {
    early?: { push(seen: Seen): void };
  }
}

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
let isGiving = false;

/** Takes over from `earlyScript.ts`: before options are put into another order, so that a digit means what was seen. */
export function noteEarlyEvents() {
  const { early: before } = window;
  window.early = { push: note };
  if (Array.isArray(before)) for (const seen of before) note(seen);
}

export const hasEarlyEvents = (part: Element): boolean => early.has(part);

/** What happened to a part, which then is forgotten. */
export function takeEarlyEvents(part: Element): EarlyEvent[] {
  const events = early.get(part) ?? [];
  early.delete(part);
  return events;
}

/** Gives what came before: it is not noted once more. */
export function giving(give: () => void) {
  isGiving = true;
  give();
  isGiving = false;
}

const asleep = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-island]:not([data-live])') : null;

const add = (part: Element, event: EarlyEvent) => early.set(part, [...(early.get(part) ?? []), event]);

function note({ event, value = '', checked = false }: Seen) {
  if (event instanceof PointerEvent && event.type !== 'click') {
    if (event.type === 'pointerdown') noteDrag(event);
    else followDrag(event);
    return;
  }
  const { target } = event;
  const part = asleep(target);
  if (!part || !(target instanceof HTMLElement) || isGiving) return;
  const found = read(event, target, { value, checked });
  if (!found) return;
  const isPast = event.eventPhase === Event.NONE;
  // The browser has moved it meanwhile, and told of that.
  if (isStep(found) && isPast) return;
  const events = early.get(part) ?? [];
  const last = events.at(-1);
  // A field that is typed into has the value of its last letter.
  if ('value' in found && last && 'value' in last && last.on === found.on) events.pop();
  add(part, found);
  // A range would go by steps of its own, which are not those of who listens.
  if (isStep(found)) event.preventDefault();
  withhold(part, event);
}

/** While a part wakes, what is done comes after what was done before, and once: its turn is later. */
function withhold(part: HTMLElement, event: Event) {
  if (isWaking(part)) event.stopPropagation();
}

const isWaking = (part: HTMLElement) => 'waking' in part.dataset;

function noteDrag(event: PointerEvent) {
  drag = undefined;
  const { target, pointerId, pointerType, isPrimary, button, clientX, clientY } = event;
  const part = asleep(target);
  if (!part || isGiving || button !== 0) return;
  if (!(target instanceof Element) || target.closest(NATIVE)) return;
  const at = { clientX, clientY };
  drag = {
    on: target,
    pointer: { pointerId, pointerType, isPrimary, button },
    from: at,
    to: at,
    isDown: true,
  };
  add(part, drag);
  withhold(part, event);
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

const isStep = (event: EarlyEvent): boolean =>
  'key' in event && event.on instanceof HTMLInputElement && event.on.type === 'range';

function read(
  event: Event,
  on: HTMLElement,
  held: { value: string; checked: boolean },
): EarlyEvent | undefined {
  if (event.type === 'input')
    return on instanceof HTMLInputElement || on instanceof HTMLSelectElement ? { on, ...held } : undefined;
  if (event instanceof KeyboardEvent) {
    const { key, code, altKey, ctrlKey, metaKey } = event;
    const named = key.length > 1 && key !== 'Enter' && !key.startsWith('Arrow');
    if (named || altKey || ctrlKey || metaKey || isNative(on, key)) return;
    return { on, key, code, option: optionsBy(on)[placeOf(key)] };
  }
  const button = on.closest('button');
  // The browser has shown or hidden what it is for.
  return button && !button.hasAttribute('popovertarget') ? { on: button, press: true } : undefined;
}

/** The option that a key names, from 0: by digit or letter. */
const placeOf = (key: string) =>
  /^[a-i]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : Number(key) - 1;

/** The options of the question that has the focus, in the order they stand in. */
export const optionsBy = (on: Element): Element[] => [
  ...(on.closest('[data-question]')?.querySelectorAll('[data-option]') ?? []),
];

/** Whether the browser does something at a key itself, which another event tells of. */
function isNative(on: HTMLElement, key: string): boolean {
  if (on instanceof HTMLButtonElement) return key === 'Enter' || key === ' ';
  if (on instanceof HTMLSelectElement || on instanceof HTMLAnchorElement) return true;
  if (!(on instanceof HTMLInputElement)) return false;
  if (on.type === 'radio' || on.type === 'checkbox') return key === ' ' || key.startsWith('Arrow');
  if (on.type === 'range') return !key.startsWith('Arrow');
  return key !== 'Enter';
}
