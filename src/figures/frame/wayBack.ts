import { createStore } from 'zustand/vanilla';
import { focusOn } from './focusOn.ts';

interface Way {
  figure?: string;
  to?: HTMLElement | undefined;
  /** The question there which the figure answers, where it is one. */
  asked?: string | undefined;
}

/** Where in the text somebody was who went to a figure, until they go back. */
export const wayBack = createStore((): Way => ({}));

/** Keeps where somebody goes to a figure from: a place in the text, or in a question about it. */
export function keepWay(figure: string, to: HTMLElement | undefined): void {
  const question = to?.closest('[data-slot]') ?? to;
  const asked = question?.querySelector<HTMLElement>('[data-asking]')?.dataset.asking;
  wayBack.setState({ figure, to, asked });
}

/** Goes back there, unless what they came from is gone. */
export function goBack(): void {
  const { to } = wayBack.getState();
  wayBack.setState({}, true);
  if (to?.isConnected) focusOn(to);
}
