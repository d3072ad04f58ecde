/** The build's door: every page of a course as HTML. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Course, Html } from './course/types.ts';
import { loadWidget } from './figures/load.ts';
import { AnswersPage } from './pages/answers/AnswersPage.tsx';
import { ExamPage } from './pages/exam/ExamPage.tsx';
import { HomePage } from './pages/home/HomePage.tsx';
import { InventoryPage } from './pages/inventory/InventoryPage.tsx';
import { answersAddress, LessonPage, Terms } from './pages/lesson/LessonPage.tsx';
import { NotesPage } from './pages/notes/NotesPage.tsx';
import { CalculatorPage, ClosingPage, GlossaryPage, MissingPage, ProgressPage } from './pages/PlainPages.tsx';
import { metaOf, type Page, pagesOf, pathOf } from './pages/pages.ts';
import { ReviewPage } from './pages/review/ReviewPage.tsx';
import { SearchPage } from './pages/search/SearchPage.tsx';
import { Shell } from './pages/shell/Shell.tsx';
import { themeScript } from './progress/storage/themeScript.ts';
import { loadKinds } from './questions/kinds/kinds.ts';
import { LabPage } from './subjects/finetuning/lab/page/LabPage.tsx';

export { themeScript };

type Notes = Record<string, { section: string; html: Html }[]>;

export interface RenderedPage {
  /** '' for home, 'lora', '404'. */
  path: string;
  title: string;
  description: string;
  /** Attributes of the html element: what the browser's door needs to know. */
  data: Record<string, string>;
  body: Html;
  /** Whether search engines should list it. */
  listed: boolean;
}

/** Renders every page, one at a time; or the one of a path. */
export async function* renderPages(
  course: Course,
  notes: Notes,
  path?: string,
): AsyncGenerator<RenderedPage> {
  const names = course.lessons.flatMap((l) =>
    l.blocks.flatMap((b) => (b.type === 'figure' ? [b.figure.name] : [])),
  );
  await Promise.all([...new Set(names)].map(loadWidget));
  await loadKinds(course.lessons.flatMap(({ faces }) => Object.values(faces).map(({ kind }) => kind)));
  for (const page of pagesOf(course))
    if (path === undefined || pathOf(page) === path) yield renderPage(course, notes, page);
}

function renderPage(course: Course, notes: Notes, page: Page): RenderedPage {
  const lesson = 'lesson' in page ? page.lesson : undefined;
  const body = renderToStaticMarkup(
    <Shell course={course} place={lesson ? `${lesson.number}. ${lesson.title}` : undefined}>
      <PageContent course={course} notes={notes} page={page} />
    </Shell>,
  );
  const isLesson = page.kind === 'lesson' && lesson;
  return {
    path: pathOf(page),
    ...metaOf(course, page),
    data: {
      course: course.id,
      ...(course.repository ? { repository: course.repository } : {}),
      ...(isLesson ? { lesson: lesson.id, answers: answersAddress(lesson) } : {}),
    },
    body,
    listed: page.kind !== 'missing' && page.kind !== 'notes',
  };
}

function PageContent({ course, notes, page }: { course: Course; notes: Notes; page: Page }) {
  switch (page.kind) {
    case 'home':
      return (
        <>
          <HomePage course={course} />
          <Terms terms={course.lessons.find((l) => l.faces[course.lead])?.terms ?? []} />
        </>
      );
    case 'lesson':
      return <LessonPage course={course} lesson={page.lesson} />;
    case 'answers':
      return <AnswersPage lesson={page.lesson} />;
    case 'notes':
      return <NotesPage lesson={page.lesson} notes={notes[page.lesson.id] ?? []} />;
    case 'calculator':
      return <CalculatorPage course={course} />;
    case 'lab':
      return <LabPage course={course} />;
    case 'glossary':
      return <GlossaryPage course={course} />;
    case 'search':
      return <SearchPage course={course} />;
    case 'progress':
      return <ProgressPage course={course} />;
    case 'review':
      return <ReviewPage course={course} />;
    case 'exam':
      return <ExamPage course={course} />;
    case 'inventory':
      return <InventoryPage course={course} inventory={page.inventory} />;
    case 'closing':
      return <ClosingPage course={course} />;
    case 'missing':
      return <MissingPage course={course} />;
  }
}
