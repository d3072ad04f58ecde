import { words } from '#words/home';
import { words as practice } from '#words/practice';
import type { CourseMap } from '../../course/types.ts';
import { minutesLeft } from '../../progress/attempts/minutesLeft.ts';
import { lessonState } from '../../progress/attempts/record.ts';
import { sectionStates } from '../../progress/attempts/sectionStates.ts';
import { useProgress } from '../../progress/store.ts';
import { Note } from '../../ui/Note.tsx';
import { Segments } from '../shell/Segments.tsx';
import type { TopicSection } from './topicSections.ts';

interface Props {
  lesson: CourseMap['lessons'][number];
  sections: TopicSection[];
}

/** How far the learner is in a topic, section by section, and the time it still takes. */
export function TopicState({ lesson, sections }: Props) {
  const attempts = useProgress((s) => s.attempts);
  const { state, answered, total, right, scored } = lessonState(attempts, lesson);
  const left = minutesLeft(lesson.minutes, { answered, total });
  const said = {
    new: [words.notStarted, practice.minutes(left)],
    started: [words.answered(answered, total), words.left(left)],
    done: [words.done, ...(scored > 0 ? [words.right(right, scored)] : [])],
  };
  return (
    <>
      <Segments parts={sectionStates(attempts, lesson, sections)} />
      <Note>
        <strong>{said[state].join(' · ')}</strong>
      </Note>
    </>
  );
}
