/** Brings a part of the page to the top of the window, at once where motion is not wished for. */
export function bringToTop(part: Element | null): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  part?.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
}
