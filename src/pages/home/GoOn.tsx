import { words } from '#words/home';
import type { CourseMap } from '../../course/types.ts';
import { minutesLeft } from '../../progress/attempts/minutesLeft.ts';
import { lessonState } from '../../progress/attempts/record.ts';
import { sectionStates } from '../../progress/attempts/sectionStates.ts';
import { useProgress } from '../../progress/store.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Note } from '../../ui/Note.tsx';
import { Segments } from '../shell/Segments.tsx';
import type { TopicSection } from './topicSections.ts';
import type { Destination } from './whereToGoOn.ts';

interface Props extends Destination {
  map: CourseMap;
  sections: Record<string, TopicSection[]>;
}

/** The topic and section to go on with, how long it still takes, and the button that leads there. */
export function GoOn({ lesson, section, title, href, map, sections }: Props) {
  const attempts = useProgress((s) => s.attempts);
  const left = minutesLeft(lesson.minutes, lessonState(attempts, lesson));
  const number = map.lessons.indexOf(lesson) + 1;
  return (
    <>
      <Note>
        <strong>
          {section ? words.at(lesson.title, ...section) : words.topic(number, map.lessons.length)}
        </strong>
      </Note>
      <h2>{title}</h2>
      <Note>{left > 0 ? words.toTheEnd(left) : words.allAnswered}</Note>
      <Segments parts={sectionStates(attempts, lesson, sections[lesson.id] ?? [])} />
      <ButtonLink primary href={href} aria-label={words.continueAt(title)}>
        {words.continue}
      </ButtonLink>
    </>
  );
}
