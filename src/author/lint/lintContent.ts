import { courseFile, glossaryFile, lessonHead } from '../../course/schema.ts';
import type { ContentFiles } from '../compile/compileCourse.ts';
import { readyToTypeset, typeset } from '../markdown/typeset.ts';
import type { Place } from '../problem.ts';
import { firstVariant } from '../questions/firstVariant.ts';
import { inventoryFile, questionsFile } from '../questions/questionFiles.ts';
import { readYaml, type YamlSource } from '../yaml/yamlSource.ts';
import { MINUTES_PER_CHECK } from './coverage.ts';
import type { Finding } from './finding.ts';
import { INVENTORY, type LintInput, type LintLesson } from './input.ts';
import { lintCourse } from './lintCourse.ts';
import type { Report } from './report.ts';

/**
 * Judges the questions of a content folder. Files that cannot be read are passed over: saying what is wrong with
 * them is the compiler's part.
 */
export async function lintContent(
  files: ContentFiles,
  folder = 'content',
): Promise<{ findings: Finding[]; report: Report }> {
  await readyToTypeset();
  const read = <S extends Parameters<typeof readYaml>[2]>(name: string, schema: S) =>
    readYaml(`${folder}/${name}`, files[name] ?? '', schema, []);
  const course = read('course.yaml', courseFile);
  const head = course.data;
  const sources = new Map<string, YamlSource>();
  const lessons = (head?.lessons ?? []).flatMap(({ id }): LintLesson[] => {
    const name = `lessons/${id}/questions.yaml`;
    const { data, source } = read(name, questionsFile);
    if (!data) return [];
    sources.set(id, source);
    return [
      {
        id,
        questions: data.questions.map(firstVariant),
        ...lessonText(files[`lessons/${id}/lesson.md`] ?? '', data),
      },
    ];
  });

  const inventory = files['inventory.yaml'] === undefined ? undefined : read('inventory.yaml', inventoryFile);
  // Judged with the questions of the lessons, as one that has no prose and promises no other time than theirs.
  if (inventory?.data) {
    const { items } = inventory.data;
    sources.set(INVENTORY, inventory.source);
    const minutes = items.length * MINUTES_PER_CHECK;
    lessons.push({ id: INVENTORY, questions: items, text: '', textBefore: '', minutes, figures: 0 });
  }
  const listIn = (lesson: string) => (lesson === INVENTORY ? 'items' : 'questions');

  const inCourse = (steps: readonly PropertyKey[]): Place => course.source.at(steps);
  const declared: LintInput['declared'] = (what, id) => {
    const [lesson = '', objective] = id.split('.');
    const l = head?.lessons.findIndex((one) => one.id === lesson) ?? -1;
    switch (what) {
      case 'course':
        return inCourse(['lessons']);
      case 'lesson':
        return { path: `${folder}/lessons/${id}/lesson.md`, line: 1, col: 1 };
      case 'questions':
        return sources.get(id)?.at([listIn(id)]) ?? inCourse(['lessons']);
      case 'objective':
        return inCourse([
          'lessons',
          l,
          'objectives',
          head?.lessons[l]?.objectives.findIndex((o) => o.id === objective) ?? -1,
        ]);
      case 'misconception':
        return inCourse(['misconceptions', head?.misconceptions.findIndex((m) => m.id === id) ?? -1]);
    }
  };
  return lintCourse({
    language: head?.language ?? 'en',
    lessons,
    objectives: (head?.lessons ?? []).flatMap((l) => l.objectives.map((o) => `${l.id}.${o.id}`)),
    misconceptions: (head?.misconceptions ?? []).map((m) => m.id),
    terms: (read('glossary.yaml', glossaryFile).data?.terms ?? []).map((t) => t.term),
    speak,
    place: (lesson, question, steps) =>
      sources.get(lesson)?.at([listIn(lesson), question, ...steps]) ?? declared('lesson', lesson),
    declared,
  });
}

/** The prose of a lesson, what stands above its opener, and the time it promises. */
function lessonText(markdown: string, { questions }: { questions: LintLesson['questions'] }) {
  const [, front = '', text = markdown] = /^\s*---[ \t]*\n([\s\S]*?\n)---([\s\S]*)$/.exec(markdown) ?? [];
  const opener = questions.find((q) => q.role === 'opener')?.id;
  const asked = opener === undefined ? -1 : text.indexOf(`::question{id="${opener}"`);
  return {
    text,
    textBefore: asked < 0 ? '' : text.slice(0, asked),
    minutes: readYaml('', front, lessonHead, []).data?.minutes ?? 0,
    figures: text.match(/^::figure\b/gm)?.length ?? 0,
  };
}

/** Nothing for a formula that cannot be set: the compiler reports it. */
function speak(tex: string): string {
  try {
    return typeset(tex, false).spoken;
  } catch {
    return '';
  }
}
