import type { EarlyEvent } from './earlyEvents.ts';

/** Gives what came too early to those it was meant for, each once what went before has been drawn. */
export async function giveAgain(events: readonly EarlyEvent[]): Promise<void> {
  for (const event of events) {
    if (event.on.isConnected) give(event);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function give(event: EarlyEvent) {
  if ('press' in event) event.on.click();
  else if ('key' in event) {
    const { on, key, code } = event;
    on.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
  } else put(event);
}

/** As a hand does; what stands there already was read when the part came to life. */
function put({ on, value, checked }: Extract<EarlyEvent, { value: string }>) {
  if (on instanceof HTMLInputElement && /^(radio|checkbox)$/.test(on.type)) {
    if (on.checked !== checked) on.click();
  } else if (on.value !== value) {
    // React watches the property of the element; that of its class tells it nothing, and the event everything.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(on), 'value')?.set?.call(on, value);
    on.dispatchEvent(new Event(on instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  }
}
