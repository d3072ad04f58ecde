import { useEffect, useRef } from 'react';
import { firstField } from '../../client/firstField.ts';
import { reportHref } from '../../client/reportHref.ts';
import { slotAnchor } from '../../course/courseMap.ts';
import type { Asked } from '../../course/types.ts';
import { Frame } from '../../figures/frame/Frame.tsx';
import { optionOrder } from '../../questions/asking/optionOrder.ts';
import { Question } from '../../questions/asking/Question.tsx';
import { href } from '../../ui/href.ts';
import { FigurePlace } from '../lesson/FigurePlace.tsx';
import { loadKey } from '../lessonData.ts';
import styles from './AskedAway.module.css';
import type { Item } from './item.ts';

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
          <Frame placed={figure.placed} figure={figure.code} predicted="" />
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
        onContinue={onContinue}
        onSkip={onSkip}
      />
    </div>
  );
}
