import type { CourseSource, GlossarySource } from '../../course/schema.ts';
import type { CompiledInventory } from '../compile/compileInventory.ts';
import type { CompiledLesson } from '../compile/compileLesson.ts';
import { typeset } from '../markdown/typeset.ts';
import { firstVariant } from '../questions/firstVariant.ts';
import type { YamlSource } from '../yaml/yamlSource.ts';
import { MINUTES_PER_CHECK } from './coverage.ts';
import { INVENTORY, type LintInput } from './input.ts';
import { type Judged, lintCourse } from './lintCourse.ts';

interface Sound {
  head: CourseSource;
  /** Where the head stands. */
  source: YamlSource;
  lessons: readonly CompiledLesson[];
  inventory: CompiledInventory;
  terms: GlossarySource['terms'];
  path(name: string): string;
}

/** Judges the questions of a course in which nothing else is wrong, as the compiler has read them. */
export function lintCompiled({ head, source, lessons, inventory, terms, path }: Sound): Judged {
  const parts = [...lessons, { ...inventory, id: INVENTORY }];
  const read = new Map(parts.map(({ id, questions }) => [id, questions]));
  const inCourse = (...steps: PropertyKey[]) => source.at(steps);
  const inQuestions = (lesson: string, ...steps: PropertyKey[]) =>
    read.get(lesson)?.at(...steps) ?? inCourse('lessons');

  const objectives = new Map(
    head.lessons.flatMap((lesson, i) =>
      lesson.objectives.map(({ id }, j) => [`${lesson.id}.${id}`, ['lessons', i, 'objectives', j]]),
    ),
  );
  const misconceptions = indexOf(head.misconceptions);
  const declared: LintInput['declared'] = (what, id) => {
    switch (what) {
      case 'course':
        return inCourse('lessons');
      case 'lesson':
        return { path: path(`lessons/${id}/lesson.md`), line: 1, col: 1 };
      case 'questions':
        return inQuestions(id);
      case 'objective':
        return inCourse(...(objectives.get(id) ?? []));
      case 'misconception':
        return inCourse('misconceptions', misconceptions.get(id) ?? 0);
    }
  };
  return lintCourse({
    language: head.language,
    lessons: parts.flatMap((part) => {
      const questions = part.questions?.all.map(firstVariant);
      if (!questions) return [];
      if ('lesson' in part)
        return {
          id: part.id,
          questions,
          checksInText: part.lesson?.asked.filter(({ asked }) => asked === 'check').length ?? 0,
          text: part.text,
          textBefore: part.textBefore,
          minutes: part.lesson?.minutes ?? 0,
          figures: part.figures.ids.length,
        };
      // Judged as a lesson that has no prose and promises no other time than its questions take.
      const checksInText = questions.length;
      const minutes = checksInText * MINUTES_PER_CHECK;
      return { id: part.id, questions, checksInText, text: '', textBefore: '', minutes, figures: 0 };
    }),
    sums: lessons.flatMap(({ sums }) => sums),
    objectives: [...objectives.keys()],
    misconceptions: [...misconceptions.keys()],
    terms: terms.map(({ term }) => term),
    ignored: head['lint-ignore'].map((written, i) => ({ written, place: inCourse('lint-ignore', i) })),
    speak,
    place: (lesson, question, steps) => inQuestions(lesson, question, ...steps),
    declared,
  });
}

const indexOf = (list: readonly { id: string }[]) => new Map(list.map(({ id }, i) => [id, i]));

/** Nothing for a formula that cannot stand within a line. */
function speak(tex: string): string {
  try {
    return typeset(tex, false).spoken;
  } catch {
    return '';
  }
}
