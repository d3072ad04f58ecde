import { words } from '#words/liveValue';

/** Pixels that move a value by one step, or on a range of many sizes double it. */
const PIXELS_PER_STEP = 8;
const PIXELS_PER_DOUBLE = 60;

export interface Range {
  min: number;
  max: number;
  step: number;
}

/** Ranges over many sizes are moved by factors, others by steps. */
const isWide = ({ min, max }: Range) => min > 0 && max / min >= 100;

/** More steps than this are too many to walk one by one: then a press of a key is a hundredth of the way. */
const MOST_STEPS = 200;

function strideOf({ min, max, step }: Range): number {
  const steps = (max - min) / step;
  return steps > MOST_STEPS ? Math.round(steps / 100) * step : step;
}

/** A value moved by a distance on the screen, in pixels to the end side. */
export function draggedTo(from: number, pixels: number, range: Range): number {
  const { min, max } = range;
  const to = isWide(range)
    ? from * 2 ** (pixels / PIXELS_PER_DOUBLE)
    : from + Math.round(pixels / PIXELS_PER_STEP) * strideOf(range);
  return Math.min(max, Math.max(min, to));
}

/** What a key does to a value, as on a native range; undefined for keys that do nothing. */
export function keyedTo(from: number, key: string, range: Range): number | undefined {
  const { min, max } = range;
  const step = isWide(range) ? range.step : strideOf(range);
  const page = isWide(range) ? Math.max(step, from / 2) : Math.max(step, (max - min) / 10);
  const moves: Record<string, number> = {
    ArrowUp: from + step,
    ArrowRight: from + step,
    ArrowDown: from - step,
    ArrowLeft: from - step,
    PageUp: from + page,
    PageDown: from - page,
    Home: min,
    End: max,
  };
  const to = moves[key];
  return to === undefined ? undefined : Math.min(max, Math.max(min, to));
}

/** Turns a number in the prose into a slider that moves its figure. Returns what keeps it in step with the figure. */
export function makeDraggable(element: HTMLElement, move: (to: number) => void): (value: number) => void {
  const [min = 0, max = 0, step = 1] = (element.dataset.drag ?? '').split(' ').map(Number);
  const range = { min, max, step };
  let now = min;
  let held: { value: number; x: number } | undefined;

  const say = (name: string, value: string) => element.setAttribute(name, value);
  element.tabIndex = 0;
  say('role', 'slider');
  say('aria-label', words.moves(element.dataset.label));
  say('aria-valuemin', String(min));
  say('aria-valuemax', String(max));
  element.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = keyedTo(now, event.key, range);
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  });
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    held = { value: now, x: event.clientX };
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', (event) => {
    if (held) move(draggedTo(held.value, event.clientX - held.x, range));
  });
  element.addEventListener('lostpointercapture', () => {
    held = undefined;
  });
  return (value) => {
    now = value;
    say('aria-valuenow', String(value));
    say('aria-valuetext', element.textContent);
  };
}
