import { words } from '#words/pages/answers';
import { words as titles } from '#words/titles';
import type { Course, Lesson, QuestionFace, QuestionKey } from '../../course/types.ts';
import { AnswerSheet } from '../../questions/asking/AnswerSheet.tsx';
import { href } from '../../ui/href.ts';
import { Lead } from '../../ui/Lead.tsx';
import { linked } from '../../ui/linked.tsx';
import { Terms } from '../lesson/Terms.tsx';
import { SmallPrint } from '../shell/SmallPrint.tsx';

/** Every question of a lesson with its answer: for reading without scripts, and for print. */
export function AnswersPage({ course, lesson }: { course: Course; lesson: Lesson }) {
  const placed = lesson.asked.flatMap(({ question, asked }) => (asked === 'recap' ? [] : [question]));
  const lead = lesson.faces[course.lead] ? [course.lead] : [];
  const questions = [...new Set([...placed, ...lead, ...lesson.practice])];
  return (
    <>
      <h1>{titles.answers.title(lesson.title)}</h1>
      <Lead>{linked(words.lead, href(lesson.id))}</Lead>
      <div data-answers="">
        {questions.map((question, i) => (
          <div key={question} id={`a-${question}`}>
            <AnswerSheet
              face={lesson.faces[question] as QuestionFace}
              answer={lesson.key[question] as QuestionKey}
              number={i + 1}
            />
          </div>
        ))}
      </div>
      <SmallPrint>
        <a href={href(`${lesson.id}/notes`)}>{words.notes}</a>
      </SmallPrint>
      <Terms terms={lesson.terms} />
    </>
  );
}
