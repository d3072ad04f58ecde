/** Moves focus to a figure: where a prediction of what it shows leads. */
export function focusFigure(id: string) {
  const figure = document.getElementById(`figure-${id}`);
  figure?.focus({ preventScroll: true });
  figure?.scrollIntoView({ block: 'nearest' });
}
