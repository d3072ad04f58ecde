import { type Drag, type EarlyEvent, giving, optionsBy } from './earlyEvents.ts';

/** Gives what came too early to those it was meant for, each once what went before has been drawn. */
export async function giveAgain(events: readonly EarlyEvent[]): Promise<void> {
  for (const event of events) {
    if (event.on.isConnected) giving(() => give(event));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function give(event: EarlyEvent) {
  if ('press' in event) event.on.click();
  else if ('pointer' in event) drag(event);
  else if ('key' in event) {
    const { on, code, option } = event;
    const key = option ? String(1 + optionsBy(on).indexOf(option)) : event.key;
    if (on instanceof HTMLInputElement && on.type === 'range') step(on, key);
    on.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
  } else put(event);
}

/** A drag that is under way goes on from here by the pointer itself. */
function drag({ on, pointer, from, to, isDown }: Drag) {
  const tell = (type: string, at: Drag['from'], buttons: number) =>
    on.dispatchEvent(new PointerEvent(type, { ...pointer, ...at, buttons, bubbles: true, cancelable: true }));
  tell('pointerdown', from, 1);
  tell('pointermove', to, 1);
  if (!isDown) tell('pointerup', to, 0);
}

/** Moves a range as an arrow key does. */
function step(on: HTMLInputElement, key: string) {
  const steps = on.step === 'any' ? 1 : Number(on.step) || 1;
  const by = /Up|Right/.test(key) ? steps : -steps;
  put({ on, value: String(on.valueAsNumber + by), checked: false });
}

/**
 * Puts a value in as a hand does. React takes an event for none when the field had that value before, and it did not
 * hear of the value that stands there since: so the field is given another one first.
 */
function put({ on, value, checked }: Extract<EarlyEvent, { value: string }>) {
  if (on.disabled) return;
  if (on instanceof HTMLSelectElement) {
    on.value = value;
    on.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (/^(radio|checkbox)$/.test(on.type)) {
    on.checked = !checked;
    on.click();
  } else {
    on.value = '';
    // React watches the property of the element, not that of its class.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(on, value);
    on.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
