/**
 * Keeps a pointer with what it drags until it is let go. It may have been let go already: a drag that came before the
 * figure listened is given again afterwards.
 */
export function holdPointer(element: Element, pointerId: number): void {
  try {
    element.setPointerCapture(pointerId);
  } catch (fault) {
    if (!(fault instanceof DOMException && fault.name === 'NotFoundError')) throw fault;
  }
}
