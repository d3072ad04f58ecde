import { useEffect, useRef, useState } from 'react';
import { firstField } from '../../client/firstField.ts';
import { reportHref } from '../../client/reportHref.ts';
import { slotAnchor } from '../../course/courseMap.ts';
import type { Asked } from '../../course/types.ts';
import { Frame } from '../../figures/frame/Frame.tsx';
import { instances } from '../../figures/frame/instances.ts';
import { moveTo } from '../../figures/frame/moveTo.ts';
import { optionOrder } from '../../questions/asking/optionOrder.ts';
import { Question } from '../../questions/asking/Question.tsx';
import { href } from '../../ui/href.ts';
import { FigurePlace } from '../lesson/FigurePlace.tsx';
import { loadKey } from '../lessonData.ts';
import styles from './AskedAway.module.css';
import type { Item } from './item.ts';

/** How long the figure moves to what shows why. */
const SHOWS_FOR_MS = 480;

interface Props {
  item: Item;
  asked: Asked;
  course: string;
  onContinue(): void;
  /** Leaves it unanswered, where that can be. */
  onSkip?: (() => void) | undefined;
}

/** One question away from its lesson, its figure beside it. It takes the focus when it comes. */
export function AskedAway({ item, asked, course, onContinue, onSkip }: Props) {
  const { face, lesson, page, seed, figure } = item;
  const box = useRef<HTMLDivElement>(null);
  // A figure that the question is about keeps the answer to itself until then, and shows why afterwards.
  const [told, setTold] = useState(false);

  useEffect(() => {
    const question = box.current?.querySelector('[data-asked]');
    if (!question) return;
    firstField(question)?.focus({ preventScroll: true });
    // With what stands above it.
    box.current?.closest('[data-island]')?.scrollIntoView({ block: 'start' });
  }, []);

  const address = () => new URL(href(page, slotAnchor(face.id, 'check')), location.href).href;
  return (
    <div ref={box} className={figure ? styles.pair : styles.away}>
      {figure && (
        <FigurePlace>
          <Frame
            placed={figure.placed}
            figure={figure.code}
            awaiting={face.about && !told ? 'move' : undefined}
            predicted=""
          />
        </FigurePlace>
      )}
      <Question
        face={face}
        asked={asked}
        again
        seed={seed}
        page={href(page)}
        order={optionOrder(face, course)}
        loadKey={() => loadKey(lesson)}
        reportHref={(variant) => reportHref(face, variant, address())}
        onKey={({ visual }) => {
          setTold(true);
          const instance = face.about && visual && instances.get(visual.figure);
          if (instance) moveTo(instance, { ...instance.getState(), ...visual.state }, SHOWS_FOR_MS);
        }}
        onContinue={onContinue}
        onSkip={onSkip}
      />
    </div>
  );
}
