import type { Lesson, QuestionFace, QuestionKey } from '../../course/types.ts';
import { AnswerSheet } from '../../questions/asking/AnswerSheet.tsx';
import { href } from '../../ui/href.ts';
import { Terms } from '../lesson/Terms.tsx';

/** Every question of a lesson with its answer: for reading without scripts, and for print. */
export function AnswersPage({ lesson }: { lesson: Lesson }) {
  const questions = lesson.asked.filter((slot) => slot.asked !== 'recap');
  return (
    <>
      <h1>{`Answers: ${lesson.title}`}</h1>
      <p className="lead">
        The questions in the order of <a href={href(lesson.id)}>the topic</a>, each with its answer and the
        reason. They teach most when you have answered first.
      </p>
      <div data-answers="">
        {questions.map(({ question }, i) => (
          <div key={question} id={`a-${question}`}>
            <AnswerSheet
              face={lesson.faces[question] as QuestionFace}
              answer={lesson.key[question] as QuestionKey}
              number={i + 1}
            />
          </div>
        ))}
      </div>
      <p className="meta">
        <a href={href(`${lesson.id}/notes`)}>Notes for instructors</a>
      </p>
      <Terms terms={lesson.terms} />
    </>
  );
}
