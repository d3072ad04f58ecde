import { useEffect, useRef, useState } from 'react';
import { words } from '#words/review';
import { firstField } from '../../client/firstField.ts';
import { reportHref } from '../../client/reportHref.ts';
import type { PlacedFigure, QuestionFace } from '../../course/types.ts';
import { Frame } from '../../figures/frame/Frame.tsx';
import type { Figure } from '../../figures/frame/figure.ts';
import { optionOrder } from '../../questions/asking/optionOrder.ts';
import { Question } from '../../questions/asking/Question.tsx';
import { Button } from '../../ui/Button.tsx';
import { FigurePlace } from '../lesson/FigurePlace.tsx';
import { loadKey } from '../lessonData.ts';
import { ProgressLine } from '../shell/ProgressLine.tsx';
import styles from './Session.module.css';

/** One question of a session, ready to be asked. */
export interface Item {
  face: QuestionFace;
  lesson: string;
  objective: string;
  /** Of a fresh variant, where there are variants. */
  seed?: number | undefined;
  /** The figure it is answered by. */
  figure?: { placed: PlacedFigure; code: Figure } | undefined;
}

export interface SessionProps {
  items: Item[];
  course: string;
  /** Called after the last question, or when the learner stops. */
  onEnd(): void;
}

/** Questions one after the other. Each answer is kept as it is checked, so leaving at any time loses nothing. */
export function Session({ items, course, onEnd }: SessionProps) {
  const [place, setPlace] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const item = items[place];

  // biome-ignore lint/correctness/useExhaustiveDependencies: at each question
  useEffect(() => {
    const question = box.current?.querySelector('[data-asked]');
    if (!question) return;
    firstField(question)?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'start' });
  }, [place]);

  if (!item) return null;
  const { face, lesson, seed, figure } = item;
  return (
    <div ref={box}>
      <div className={styles.head}>
        <p>{words.place(place + 1, items.length)}</p>
        <Button onClick={onEnd}>{words.stop}</Button>
      </div>
      <ProgressLine share={place / items.length} />
      {figure && (
        <FigurePlace key={`figure-${place}`}>
          <Frame placed={figure.placed} figure={figure.code} predicted="" />
        </FigurePlace>
      )}
      <Question
        key={place}
        face={face}
        asked="review"
        again
        seed={seed}
        order={optionOrder(face, course)}
        loadKey={() => loadKey(lesson)}
        reportHref={(variant) => reportHref(face, variant)}
        onContinue={() => (place + 1 < items.length ? setPlace(place + 1) : onEnd())}
      />
    </div>
  );
}
