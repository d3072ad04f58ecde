import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Dragging in a list: the step under the finger takes each place it is drawn over. Listens on the window, since the
 * step is taken out of the page and put back on the way, which ends a pointer's capture.
 */
export function useDrag(list: RefObject<HTMLElement | null>, put: (id: string, to: number) => void) {
  const [dragged, setDragged] = useState<string>();
  const stop = useRef(() => {});
  const latest = useRef(put);
  latest.current = put;
  useEffect(() => () => stop.current(), []);

  function start(event: PointerEvent, id: string) {
    if (event.button !== 0) return;
    event.preventDefault();
    setDragged(id);
    const follow = ({ clientY }: { clientY: number }) => {
      const items = [...(list.current?.children ?? [])] as HTMLElement[];
      const at = items.findIndex((item) => item.dataset.step === id);
      const to = items.filter((item, i) => {
        const { top, height } = item.getBoundingClientRect();
        return i !== at && top + height / 2 < clientY;
      }).length;
      if (to !== at) latest.current(id, to);
    };
    const end = () => {
      removeEventListener('pointermove', follow);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
      setDragged(undefined);
    };
    stop.current();
    stop.current = end;
    addEventListener('pointermove', follow);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
  }

  return { dragged, start };
}
