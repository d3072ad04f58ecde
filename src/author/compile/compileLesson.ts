import { location } from 'vfile-location';
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
import { type Diagnostic, errorAt } from '../diagnostic.ts';
import type { LessonFigures } from '../figures/lessonFigures.ts';
import type { RenderedLesson } from '../markdown/assembly.ts';
import { renderLesson } from '../markdown/renderLesson.ts';
import { newScope, type PendingLink, type Scope } from '../markdown/scope.ts';
import { nearest } from '../nearest.ts';
import type { Place, Report } from '../place.ts';
import { placesIn } from '../placesIn.ts';
import type { QuestionSource } from '../questions/authorKind.ts';
import { checkQuestion } from '../questions/checkQuestion.ts';
import { compileQuestion } from '../questions/compileQuestion.ts';
import { question as questionShape, questionsFile } from '../questions/questionFiles.ts';
import type { ReadQuestions } from '../questions/readQuestions.ts';
import { roleOf } from '../questions/roleOf.ts';
import { soundQuestions } from '../questions/soundQuestions.ts';
import { readYaml, type YamlSource } from '../yaml/yamlSource.ts';
import { checkDate } from './checkCourse.ts';
import { frontMatter } from './frontMatter.ts';
import { seeLink } from './seeLink.ts';
import type { Workshop } from './workshop.ts';

export interface CompiledLesson {
  id: string;
  /** Absent when its head cannot be read. */
  lesson: Lesson | undefined;
  /** Ids of its questions, and of those that open it. */
  ids: string[];
  openers: string[];
  /** Its questions as written and where each stands, when all could be read. */
  questions: ReadQuestions | undefined;
  /** Its prose, and what of it a learner reads before the opener. */
  text: string;
  textBefore: string;
  figures: LessonFigures;
  /** Whether its prose could, to its end: when not, nothing is known of its anchors and figures. */
  proseReadable: boolean;
  /** Ids of its questions, former ones included. */
  claims: { id: string; place: Place }[];
  /** Questions it asks and does not have: judged when those of all lessons are known. */
  strangers: { question: string; place: Place; own: string[] }[];
  /** What it adds to the course. */
  diagnostics: Diagnostic[];
  links: PendingLink[];
  anchors: Map<string, string>;
  notes: RenderedLesson['notes'];
  images: string[];
  sums: Scope['gathered']['sums'];
}

/** One folder of `content/lessons`: prose and questions, compiled and checked. */
export function compileLesson(
  workshop: Workshop,
  { id, number, after }: Pick<Lesson, 'id' | 'number' | 'after'>,
): CompiledLesson {
  const { files, library, glossary } = workshop;
  const diagnostics: Diagnostic[] = [];
  const links: PendingLink[] = [];
  const anchors = new Map<string, string>();
  const claims: CompiledLesson['claims'] = [];
  const strangers: CompiledLesson['strangers'] = [];
  const report: Report = (place, unexpected, expected) =>
    diagnostics.push(errorAt(place, unexpected, expected));
  const lessonName = `lessons/${id}/lesson.md`;
  const questionsName = `lessons/${id}/questions.yaml`;
  const start: Place = { path: workshop.path(lessonName), line: 1, col: 1 };
  const markdown = files[lessonName];
  const written = files[questionsName];
  const front = frontMatter(markdown ?? '');
  if (markdown === undefined && written !== undefined) report(start, 'no file', `a file ${lessonName}`);
  else if (markdown !== undefined && !front)
    report(start, 'no head', 'a head between two lines of “---”: title, summary, minutes, updated');
  const yamlHead = front && readYaml(start.path, front.yaml, lessonHead, diagnostics, front.line);
  const head = yamlHead?.data;
  if (head) checkDate(head.updated, yamlHead.source, workshop.today, report);

  const scope = newScope(library, id, report);
  const body = front?.body ?? '';
  const rendered = renderLesson(body, placesIn(start.path, body), scope);
  for (const { id: anchor, text } of rendered.anchors) anchors.set(`${id}#${anchor}`, text);
  if (scope.gathered.cited.size > 0) anchors.set(`${id}#sources`, 'Sources');
  for (const [image, place] of scope.gathered.images)
    if (files[`lessons/${id}/${image}`] === undefined)
      report(place, `image “${image}”`, 'a file beside the lesson');

  const questionsPlace = { path: workshop.path(questionsName), line: 1, col: 1 };
  if (written === undefined && markdown !== undefined)
    report(questionsPlace, 'no file', `a file ${questionsName}`);
  const yaml =
    written === undefined ? undefined : readYaml(questionsPlace.path, written, questionsFile, diagnostics);
  const readable = front !== null && rendered.readable;
  const proseReadable = readable && !endsEarly(rendered.asked, yaml?.data?.questions ?? []);
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
        atKey: (...steps) => source.atKey(['questions', i, ...steps]),
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
    if (readable && yaml.data) {
      const end = placesIn(start.path, body)(body.trimEnd().length);
      checkAsked(rendered.asked, yaml.data.questions, { source, end, strangers, report });
    }
  }
  links.push(...scope.gathered.links);

  const openers = Object.values(faces).flatMap((f) => (f.role === 'opener' ? [f.id] : []));
  const placed = new Set(rendered.asked.map(({ question }) => question));
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
    practice: Object.values(faces).flatMap(({ id: question, role }) =>
      role === 'check' && !placed.has(question) ? [question] : [],
    ),
    key,
    sources: [...scope.gathered.cited].map((s) => library.sources?.get(s) as SourceEntry),
    terms: [...scope.gathered.terms].map((t) => glossary.get(t) as GlossaryEntry),
  };
  return {
    id,
    lesson,
    ids: Object.keys(faces),
    openers,
    questions: yaml?.data && {
      all: yaml.data.questions,
      at: (...steps) => yaml.source.at(['questions', ...steps]),
    },
    text: body,
    textBefore: textBefore(body, rendered.asked, openers),
    figures: scope.figures,
    proseReadable,
    claims,
    strangers,
    diagnostics,
    links,
    anchors,
    notes: rendered.notes,
    sums: scope.gathered.sums,
    images: [...scope.gathered.images.keys()].map((image) => `${id}/${image}`),
  };
}

interface Asking {
  source: YamlSource;
  /** Where the lesson ends. */
  end: Place;
  strangers: CompiledLesson['strangers'];
  report: Report;
}

/** Whether it lacks the recap that closes it: then the rest may be lost, and what it lacks besides is no fault elsewhere. */
function endsEarly(asked: RenderedLesson['asked'], questions: readonly QuestionSource[]): boolean {
  const recaps = asked.flatMap((slot) => (slot.asked === 'recap' ? [slot.question] : []));
  return questions.some(({ id, role }) => role === 'opener' && !recaps.includes(id));
}

/** No question is asked twice but the one opener, again at the end. What is not asked is for practice. */
function checkAsked(
  asked: RenderedLesson['asked'],
  questions: readonly QuestionSource[],
  { source, end, strangers, report }: Asking,
) {
  const byId = new Map(questions.map((q) => [q.id, q]));
  // Of two with one id, nobody knows which is meant: that is told first, where the later stands.
  if (byId.size < questions.length) return;
  const openers = questions.filter((q) => q.role === 'opener').length;
  const unknown = asked.flatMap(({ question }) => (byId.has(question) ? [] : [question]));
  const misspelt = (id: string) => unknown.some((question) => nearest([id], question) !== undefined);
  const seen = new Set<string>();
  for (const { question, asked: how, place } of asked) {
    const found = byId.get(question);
    if (!found) strangers.push({ question, place, own: [...byId.keys()] });
    else if (how === 'recap' && found.role !== 'opener' && openers > 0)
      report(place, `recap of the check “${question}”`, 'the opener');
    if (seen.has(`${question}@${how}`)) report(place, `question “${question}” again`, 'each question once');
    seen.add(`${question}@${how}`);
  }
  for (const [i, { id, role }] of questions.entries()) {
    if (role !== 'opener' || misspelt(id)) continue;
    if (!seen.has(`${id}@check`))
      report(
        source.at(['questions', i, 'id']),
        `opener “${id}” that the lesson does not ask`,
        `::question{id="${id}"} in lesson.md`,
      );
    if (!seen.has(`${id}@recap`))
      report(end, `opener “${id}” without a recap`, `::question{id="${id}" asked="recap"}`);
  }
  const told = new Set<string>();
  for (const [i, question] of questions.entries()) {
    const { about } = question;
    if (roleOf(question) !== 'prediction' || !about) continue;
    if (told.has(about))
      report(source.at(['questions', i, 'about']), `figure “${about}” again`, 'one prediction for a figure');
    told.add(about);
  }
  if (openers !== 1)
    report(source.at(['questions']), `${openers} openers`, 'exactly one question with role: opener');
}

/** What of a lesson stands above its opener. */
function textBefore(text: string, asked: RenderedLesson['asked'], openers: readonly string[]): string {
  const place = asked.find(({ question }) => openers.includes(question))?.place;
  return place ? text.slice(0, location(text).toOffset({ line: place.line, column: place.col })) : '';
}
