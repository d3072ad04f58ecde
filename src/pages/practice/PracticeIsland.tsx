import { useMemo } from 'react';
import { words as titles } from '#words/titles';
import type { CourseMap } from '../../course/types.ts';
import { checksOf } from '../review/scope.ts';
import { Start } from './Start.tsx';
import { useSitting } from './useSitting.ts';

interface Props {
  /** Of the course, with this one lesson. */
  map: CourseMap;
  /** The kind of each question. */
  kinds: Record<string, string>;
}

/** The practice of a lesson: how much, then one question after the other, then what came of it. */
export function PracticeIsland({ map, kinds }: Props) {
  const lesson = map.lessons[0] as CourseMap['lessons'][number];
  const questions = useMemo(
    () => checksOf(map).map((check) => ({ ...check, kind: kinds[check.question] ?? '' })),
    [map, kinds],
  );
  const { sitting, fault, begin, next } = useSitting(questions);
  const title = titles.practice.title(lesson.title);
  return (
    <>
      {sitting ? (
        <sitting.View title={title} map={map} sitting={sitting} onNext={next} onAnother={begin} />
      ) : (
        <Start title={title} questions={questions} onBegin={begin} />
      )}
      <p role="status">{fault}</p>
    </>
  );
}
