import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { words } from '#words/kinds/order';
import type { OptionFace } from '../../../course/types.ts';
import { ArrowIcon } from '../../../ui/ArrowIcon.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { Markup } from '../../asking/Markup.tsx';
import rows from '../../parts/Rows.module.css';
import type { InputsProps } from '../kind.ts';
import styles from './Steps.module.css';
import type { OrderFace, OrderKey } from './types.ts';
import { useDrag } from './useDrag.ts';

/** The steps with a pair of buttons each: whatever is reached by dragging is reached without (WCAG 2.5.7). */
export function Steps({ face, uid, typed, onType, locked, checked }: InputsProps<OrderFace, OrderKey>) {
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const focus = useRef<string>(undefined);
  const ids = orderOf(face, typed);
  const stepOf = (id: string) => face.steps.find((step) => step.id === id) as OptionFace;

  function put(id: string, to: number) {
    if (locked || to < 0 || to >= ids.length) return;
    onType((now) => {
      const others = orderOf(face, now).filter((one) => one !== id);
      return [...others.slice(0, to), id, ...others.slice(to)];
    });
    setSaid(words.moved(stepOf(id).text, to + 1, ids.length));
  }

  const drag = useDrag(list, put);

  // A step that is taken out of the page and put back elsewhere loses focus on the way.
  useLayoutEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = undefined;
  });

  function onKeyDown(event: KeyboardEvent, id: string, at: number) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    focus.current = (event.target as HTMLElement).id;
    put(id, at + by);
  }

  return (
    <>
      <ol className={`${rows.rows} ${styles.steps}`} ref={list}>
        {ids.map((id, at) => {
          const step = stepOf(id);
          const place = checked?.key.order.indexOf(id);
          const move = (by: -1 | 1, way: 'up' | 'down') => (
            <button
              type="button"
              id={`${uid}-${id}-${way}`}
              className={styles.move}
              aria-label={words[way](step.text)}
              aria-disabled={locked || at + by < 0 || at + by >= ids.length || undefined}
              onClick={(event) => {
                focus.current = event.currentTarget.id;
                put(id, at + by);
              }}
            >
              <ArrowIcon to={way} />
            </button>
          );
          return (
            <li
              key={id}
              className="judged"
              data-step={id}
              data-dragged={drag.dragged === id || undefined}
              data-verdict={place === undefined ? undefined : place === at ? 'right' : 'wrong'}
              onKeyDown={(event) => onKeyDown(event, id, at)}
            >
              <div className={styles.step}>
                <span className={styles.place} onPointerDown={(event) => locked || drag.start(event, id)}>
                  {at + 1}
                </span>
                <Markup className={`${rows.text} ${styles.text}`} html={step.html} />
                <span className={styles.end}>
                  {place === undefined ? (
                    <>
                      {move(-1, 'up')}
                      {move(1, 'down')}
                    </>
                  ) : (
                    <Mark right={place === at} words={placeSaid(place, at)} />
                  )}
                </span>
              </div>
            </li>
          );
        })}
      </ol>
      <VisuallyHidden as="p" aria-live="polite">
        {said}
      </VisuallyHidden>
    </>
  );
}

/** Where a step belongs that a learner put somewhere; both from 0. */
export const placeSaid = (place: number, put: number): string =>
  place === put ? words.inPlace : words.belongs(place + 1);

/** The order as it stands: as everybody meets it, until a step was moved. */
const orderOf = (face: OrderFace, typed: string[]): string[] =>
  typed.length === face.steps.length ? typed : face.steps.map((step) => step.id);
