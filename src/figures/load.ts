import type { Widget } from './frame/contract.ts';
import { widgets } from './registry.ts';
import type { WidgetName } from './specs.ts';

const loaded = new Map<string, Widget>();

/** Fetches a figure's code; after that `loadedWidget` has it, so that it can be drawn without waiting. */
export async function loadWidget(name: string): Promise<Widget> {
  const known = loaded.get(name);
  if (known) return known;
  const widget = await widgets[name as WidgetName]();
  loaded.set(name, widget);
  return widget;
}

export function loadedWidget(name: string): Widget {
  const widget = loaded.get(name);
  if (!widget) throw new Error(`figure “${name}” is not loaded`);
  return widget;
}
