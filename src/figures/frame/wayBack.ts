import { createStore } from 'zustand/vanilla';
import { focusOn } from './focusOn.ts';

/** Where in the text somebody was who went to a figure, until they go back. */
export const wayBack = createStore((): { figure?: string; to?: HTMLElement | undefined } => ({}));

/** Goes back there, unless what they came from is gone. */
export function goBack(): void {
  const { to } = wayBack.getState();
  wayBack.setState({}, true);
  if (to?.isConnected) focusOn(to);
}
