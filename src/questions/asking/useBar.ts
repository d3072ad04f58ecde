import { type RefObject, useEffect, useState } from 'react';
import { READING_LINE } from '../../client/readingLine.ts';

/** Lower windows, as zoom and the keyboard on a screen make them, need all their room for the text. */
const ROOM = 600;

/**
 * Whether the buttons of a question stand at the foot of the window: while it has the focus or is being read, and their
 * own place is below the window. There is one such question at most, since that of the foot of the window is one.
 */
export function useBar(still: RefObject<HTMLElement | null>, below: RefObject<HTMLElement | null>): boolean {
  const [isRead, setRead] = useState(false);
  const [isBelow, setBelow] = useState(false);
  const [focused, setFocused] = useState<Element>();
  const [hasRoom, setRoom] = useState(false);
  const isBar = hasRoom && isBelow && (isRead || focused !== undefined);

  useEffect(() => {
    const { current: part } = still;
    const { current: rest } = below;
    if (!part || !rest || !('IntersectionObserver' in window)) return;
    const line = `${-100 * READING_LINE}% 0px ${-100 * (1 - READING_LINE)}%`;
    const reading = new IntersectionObserver((seen) => setRead(seen.at(-1)?.isIntersecting === true), {
      rootMargin: line,
    });
    const foot = new IntersectionObserver((all) => {
      const seen = all.at(-1);
      setBelow(seen !== undefined && !seen.isIntersecting && seen.boundingClientRect.top > 0);
    });
    reading.observe(part);
    foot.observe(rest);

    const measure = () => setRoom((window.visualViewport?.height ?? innerHeight) >= ROOM);
    measure();
    window.visualViewport?.addEventListener('resize', measure);

    const look = () => {
      const { activeElement } = document;
      setFocused(activeElement && part.contains(activeElement) ? activeElement : undefined);
    };
    // What is pressed stays where it is until it is let go.
    const follow = () =>
      part.matches(':active') ? addEventListener('click', look, { once: true }) : setTimeout(look);
    part.addEventListener('focusin', follow);
    part.addEventListener('focusout', follow);
    return () => {
      reading.disconnect();
      foot.disconnect();
      window.visualViewport?.removeEventListener('resize', measure);
      part.removeEventListener('focusin', follow);
      part.removeEventListener('focusout', follow);
    };
  }, [still, below]);

  useEffect(() => {
    const bar = still.current?.querySelector('[data-bar]');
    if (!isBar || !bar || !focused?.closest('fieldset')) return;
    // It must not stand over what has the focus.
    const { bottom } = (focused.closest('[data-option]') ?? focused).getBoundingClientRect();
    const hidden = bottom - bar.getBoundingClientRect().top;
    if (hidden > 0) scrollBy({ top: Math.ceil(hidden), behavior: 'instant' });
  }, [still, isBar, focused]);

  return isBar;
}
