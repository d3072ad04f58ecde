import { words } from '#words/pages/lesson';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import { slotAnchor } from '../../course/courseMap.ts';
import type { Asked, Course, Lesson, QuestionFace } from '../../course/types.ts';
import { figureBeside } from '../../questions/kinds/figureBeside.ts';
import { href } from '../../ui/href.ts';
import { islands } from '../islands.ts';
import styles from './AskedQuestion.module.css';
import { answersAddress } from './answersAddress.ts';

interface Props {
  course: Course;
  lesson: Lesson;
  face: QuestionFace;
  asked: Asked;
  uid: string;
  /** Among those of its topic, from 1: a heading for who goes by headings. */
  place?: { number: number; of: number };
  /** Its code waits until the first screen is touched. */
  waits?: boolean;
}

/** A question in its place, with the way to its answer for those who read without scripts. */
export function AskedQuestion({ course, lesson, face, asked, uid, place, waits }: Props) {
  // An opener stands before the first section.
  const Level = asked === 'opener' ? 'h2' : 'h3';
  return (
    <div
      id={slotAnchor(face.id, asked)}
      className={styles.asked}
      data-slot={`${face.id}@${asked}`}
      data-about={figureBeside(face)?.of ?? face.about}
    >
      {place && (
        <Level className="visually-hidden">
          {asked === 'recap' ? words.recap : words.question(place.number, place.of)}
        </Level>
      )}
      <IslandPlace
        of={islands.question}
        uid={uid}
        props={{ face, asked, answers: answersAddress(lesson), course: course.id, waits }}
      />
      <noscript>
        <p>
          <a href={href(`${lesson.id}/answers`, `a-${face.id}`)}>{words.answer}</a>
        </p>
      </noscript>
    </div>
  );
}
