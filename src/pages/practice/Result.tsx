import { useEffect, useRef } from 'react';
import { words } from '#words/deck';
import type { CourseMap } from '../../course/types.ts';
import { deckOf } from '../../progress/review/review.ts';
import { useProgress } from '../../progress/store.ts';
import { Markup } from '../../questions/asking/Markup.tsx';
import { variantOf } from '../../questions/asking/variants.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { topicEnd } from '../lesson/topicEnd.ts';
import { dayName } from '../review/day.ts';
import { SIZE } from './Choose.tsx';
import { answerIn } from './practiceDeck.ts';
import type { Sitting } from './useSitting.ts';

interface Props {
  title: string;
  map: CourseMap;
  sitting: Sitting;
  onAnother(size: number): void;
}

/** What came of a deck: right of asked, and when each comes back. */
export function Result({ title, map, sitting: { run, deck, items }, onAnother }: Props) {
  const attempts = useProgress((s) => s.attempts);
  const lesson = map.lessons[0] as CourseMap['lessons'][number];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const now = Date.now();
  const cards = deckOf(attempts, map);
  const given = deck.flatMap((question) => {
    const answer = answerIn(run, question, attempts);
    if (!answer) return [];
    // With the numbers that were asked.
    const face = items.find((item) => item.face.id === question.question)?.face;
    const asked = face && variantOf(face, answer.seed).prompt;
    return [{ ...question, asked, answer, due: cards.get(question.question)?.due ?? now }];
  });
  const right = given.filter(({ answer }) => answer.correct).length;
  const more = Math.min(SIZE, lesson.practice.length);
  return (
    <>
      <h1>{title}</h1>
      <h2 ref={heading} tabIndex={-1}>
        {words.done}
      </h2>
      <p>{given.length > 0 ? words.outcome(right, given.length) : words.none}</p>
      <ul className="no-marks">
        {given.map(({ question, label, asked, answer, due }) => (
          <li key={question}>
            <p>
              {asked ? <Markup html={asked} /> : label}
              <span className="in-row quiet">
                <Mark right={answer.correct} words={answer.correct ? words.right : words.wrong} />
                {words.returns(dayName(due, now))}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <ButtonRow>
        <Button primary onClick={() => onAnother(more)}>
          {words.another(more)}
        </Button>
        <ButtonLink href={topicEnd(lesson.id)}>{words.back(lesson.title)}</ButtonLink>
      </ButtonRow>
    </>
  );
}
