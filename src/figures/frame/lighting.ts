type Place = HTMLElement | SVGElement;

const placeAt = (target: EventTarget | null): Place | null =>
  target instanceof Element ? target.closest<Place>('[data-part]') : null;

/** The figure whose part a place shows: named by prose, around it everywhere else. */
const figureOf = (place: Place): string | undefined =>
  place.dataset.of ?? place.closest('[data-viz]')?.id.replace(/^figure-/, '');

/** Every place that shows the same part: in the figure, in its formula, in the prose. */
function placesLike(place: Place): Iterable<Element> {
  const [part = ''] = (place.dataset.part ?? '').split(' ');
  const figure = figureOf(place);
  if (!figure) return [];
  const showing = `[data-part~="${part}"]`;
  return document.querySelectorAll(`#figure-${figure} ${showing}, [data-of="${figure}"]${showing}`);
}

/**
 * Pointing at or focusing a place that shows a part of a figure lights all places that show it. A place names its
 * part by `data-part` (of several, it lights the first) and, outside the figure, the figure by `data-of`. Done on
 * the elements themselves, so that no figure draws again for it. Returns a way to stop.
 */
export function lightParts(root: Document = document): () => void {
  let lit: Element[] = [];
  let focused: Place | null = null;

  function light(place: Place | null): void {
    const places = place ? [...placesLike(place)] : [];
    for (const one of lit) if (!places.includes(one)) one.removeAttribute('data-lit');
    for (const one of places) one.setAttribute('data-lit', '');
    lit = places;
  }

  const onPoint = (event: Event) => light(placeAt(event.target) ?? focused);
  const onFocus = (event: Event) => {
    focused = placeAt(event.target);
    light(focused);
  };
  const onBlur = () => {
    focused = null;
    light(null);
  };
  root.addEventListener('pointerover', onPoint);
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', onBlur);
  return () => {
    root.removeEventListener('pointerover', onPoint);
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('focusout', onBlur);
    light(null);
  };
}
