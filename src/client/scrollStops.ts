/**
 * Formulas and tables that may be wider than the page are stops of the Tab key, so that they can be scrolled by key.
 * Where everything fits there is nothing to scroll, and the stop goes until the page is made narrower.
 */
export function scrollStops(root: ParentNode = document): void {
  const seen = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const fits = target.scrollWidth <= target.clientWidth;
      (target as HTMLElement).tabIndex = fits ? -1 : 0;
    }
  });
  for (const one of root.querySelectorAll('.tex-display, .scroll')) seen.observe(one);
}
