import { lessonHead } from '../../course/schema.ts';
import type {
  AnswerKey,
  Asked,
  Block,
  GlossaryEntry,
  Lesson,
  QuestionFace,
  SourceEntry,
} from '../../course/types.ts';
import type { RenderedLesson } from '../markdown/assembly.ts';
import { renderLesson } from '../markdown/renderLesson.ts';
import { newScope, type PendingLink } from '../markdown/scope.ts';
import { oneOf, type Place, type Problem, problemAt, type Report } from '../problem.ts';
import type { QuestionSource } from '../questions/authorKind.ts';
import { checkQuestion } from '../questions/checkQuestion.ts';
import { compileQuestion } from '../questions/compileQuestion.ts';
import { question as questionShape, questionsFile } from '../questions/questionFiles.ts';
import { soundQuestions } from '../questions/soundQuestions.ts';
import type { YamlSource } from '../yaml/yamlSource.ts';
import { checkDate } from './checkCourse.ts';
import { seeLink, type Workshop } from './compileCourse.ts';

export interface CompiledLesson {
  id: string;
  /** Absent when its head cannot be read. */
  lesson: Lesson | undefined;
  openers: string[];
  /** Whether its questions could be read at all. */
  readable: boolean;
  /** Whether its prose could: when not, nothing is known of its anchors and figures. */
  proseReadable: boolean;
  /** Ids of its questions, former ones included. */
  claims: { id: string; place: Place }[];
  /** What it adds to the course. */
  problems: Problem[];
  links: PendingLink[];
  anchors: Map<string, string>;
  notes: RenderedLesson['notes'];
  images: string[];
}

/** One folder of `content/lessons`: prose and questions, compiled and checked. */
export function compileLesson(
  workshop: Workshop,
  { id, number, after }: Pick<Lesson, 'id' | 'number' | 'after'>,
): CompiledLesson {
  const { files, library, read, glossary } = workshop;
  const problems: Problem[] = [];
  const links: PendingLink[] = [];
  const anchors = new Map<string, string>();
  const claims: CompiledLesson['claims'] = [];
  const report: Report = (place, unexpected, expected) =>
    problems.push(problemAt(place, unexpected, expected));
  const lessonName = `lessons/${id}/lesson.md`;
  const questionsName = `lessons/${id}/questions.yaml`;
  const start: Place = { path: workshop.path(lessonName), line: 1, col: 1 };
  const markdown = files[lessonName];
  const written = files[questionsName];
  const front = frontMatter(markdown ?? '');
  if (markdown === undefined && written === undefined)
    report(
      { ...start, path: workshop.path(`lessons/${id}`) },
      'no folder',
      `a folder lessons/${id}, which course.yaml names`,
    );
  else if (markdown === undefined) report(start, 'no file', `a file ${lessonName}`);
  else if (!front) report(start, 'no head', 'a head between two lines of “---”');
  const yamlHead = front && read(start.path, front.yaml, lessonHead, problems, front.line);
  const head = yamlHead?.data;
  if (head) checkDate(head.updated, yamlHead.source, workshop.today, report);

  const scope = newScope(library, id, report);
  const body = front?.body ?? '';
  const rendered = renderLesson(body, placeIn(start.path, body), scope);
  for (const { id: anchor, text } of rendered.anchors) anchors.set(`${id}#${anchor}`, text);
  if (scope.gathered.cited.size > 0) anchors.set(`${id}#sources`, 'Sources');
  for (const [image, place] of scope.gathered.images)
    if (files[`lessons/${id}/${image}`] === undefined)
      report(place, `image “${image}”`, 'a file beside the lesson');

  const proseReadable = front !== null && rendered.readable;
  const questionsPlace = { path: workshop.path(questionsName), line: 1, col: 1 };
  if (written === undefined && markdown !== undefined)
    report(questionsPlace, 'no file', `a file ${questionsName}`);
  const yaml =
    written === undefined ? undefined : read(questionsPlace.path, written, questionsFile, problems);
  const faces: Record<string, QuestionFace> = {};
  const key: AnswerKey = {};
  if (yaml) {
    const { source } = yaml;
    for (const [i, question] of yaml.data?.questions.entries() ??
      soundQuestions(questionShape, yaml.read?.questions)) {
      const at = (...steps: PropertyKey[]) => source.at(['questions', i, ...steps]);
      claims.push({ id: question.id, place: at('id') });
      for (const [j, alias] of question.aliases.entries())
        claims.push({ id: alias, place: at('aliases', j) });
      const inText = (steps: readonly PropertyKey[], offset: number) =>
        source.inText(['questions', i, ...steps], offset);
      checkQuestion(question, {
        at,
        inText,
        known: workshop.known,
        figures: proseReadable ? scope.figures : undefined,
        report,
      });
      links.push({ ...at('see'), target: question.see });
      const compiled = compileQuestion(question, id, scope, inText);
      faces[question.id] ??= compiled.face;
      key[question.id] ??= { ...compiled.key, see: seeLink(library.base, question.see) };
    }
    if (proseReadable && yaml.data)
      checkAsked(rendered.asked, yaml.data.questions, {
        source,
        lesson: start,
        homes: workshop.questionHomes,
        report,
      });
  }
  links.push(...scope.gathered.links);

  const askedAs = (slot: { question: string; asked: Asked }): Asked =>
    slot.asked === 'recap' ? 'recap' : (faces[slot.question]?.role ?? 'check');
  const block = (b: Block): Block => (b.type === 'question' ? { ...b, asked: askedAs(b) } : b);
  const lesson: Lesson | undefined = head && {
    id,
    number,
    ...head,
    after,
    blocks: rendered.blocks.map(block),
    headings: rendered.headings,
    sections: rendered.sections,
    faces,
    asked: rendered.asked.map((slot) => ({ question: slot.question, asked: askedAs(slot) })),
    key,
    sources: [...scope.gathered.cited].map((s) => library.sources?.get(s) as SourceEntry),
    terms: [...scope.gathered.terms].map((t) => glossary.get(t) as GlossaryEntry),
  };
  return {
    id,
    lesson,
    openers: Object.values(faces).flatMap((f) => (f.role === 'opener' ? [f.id] : [])),
    readable: yaml?.data !== undefined,
    proseReadable,
    claims,
    problems,
    links,
    anchors,
    notes: rendered.notes,
    images: [...scope.gathered.images.keys()].map((image) => `${id}/${image}`),
  };
}

interface Asking {
  source: YamlSource;
  /** Where the lesson begins. */
  lesson: Place;
  /** The lesson of every question of the course. */
  homes: ReadonlyMap<string, string>;
  report: Report;
}

/** Every question is asked once, and the one opener again at the end. */
function checkAsked(
  asked: RenderedLesson['asked'],
  questions: readonly QuestionSource[],
  { source, lesson, homes, report }: Asking,
) {
  const byId = new Map(questions.map((q) => [q.id, q]));
  // Of two with one id, nobody knows which is meant: that is told first, where the later stands.
  if (byId.size < questions.length) return;
  const seen = new Set<string>();
  for (const { question, asked: how, place } of asked) {
    const found = byId.get(question);
    const home = homes.get(question);
    if (!found && home)
      report(place, `question “${question}” of the lesson ${home}`, 'a question of this lesson');
    else if (!found) report(place, `question “${question}”`, oneOf(byId.keys(), question));
    else if (how === 'recap' && found?.role !== 'opener')
      report(place, `recap of the check “${question}”`, 'the opener');
    if (seen.has(`${question}@${how}`)) report(place, `question “${question}” again`, 'each question once');
    seen.add(`${question}@${how}`);
  }
  for (const [i, { id, role }] of questions.entries()) {
    if (!seen.has(`${id}@check`))
      report(
        source.at(['questions', i, 'id']),
        `question “${id}” that the lesson does not ask`,
        `::question{id="${id}"} in lesson.md`,
      );
    if (role === 'opener' && !seen.has(`${id}@recap`))
      report(lesson, `opener “${id}” without a recap`, `::question{id="${id}" asked="recap"}`);
  }
  const openers = questions.filter((q) => q.role === 'opener').length;
  if (openers !== 1)
    report(source.at(['questions']), `${openers} openers`, 'exactly one question with role: opener');
}

/** Splits the head off a lesson; the body keeps its line numbers. */
function frontMatter(text: string): { yaml: string; body: string; line: number } | null {
  const match = /^(\s*\n)?---[ \t]*\n([\s\S]*?\n)---[ \t]*(?=\n|$)/.exec(text);
  if (!match) return null;
  const [whole, blank = '', yaml = ''] = match;
  const spaces = whole.replace(/[^\n]/g, ' ');
  return { yaml, body: spaces + text.slice(whole.length), line: blank.split('\n').length + 1 };
}

/** Line and column of an offset in a text. */
function placeIn(path: string, text: string) {
  return (offset: number): Place => {
    const before = text.slice(0, offset).split('\n');
    return { path, line: before.length, col: (before.at(-1) ?? '').length + 1 };
  };
}
