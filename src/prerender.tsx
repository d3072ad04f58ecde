/** The build's entry: every page of a course as HTML. */

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as subject from '#subject/browser';
import { views as subjectViews } from '#subject/views';
import { earlyScript } from './client/earlyScript.ts';
import { practicePage } from './course/courseMap.ts';
import type { LessonPageMeta } from './course/pageMeta.ts';
import type { Course, Html, Lesson } from './course/types.ts';
import { loadFigure, offerFigures } from './figures/load.ts';
import { islands } from './pages/islands.ts';
import { answersAddress } from './pages/lesson/answersAddress.ts';
import { LessonPlace } from './pages/lesson/LessonPlace.tsx';
import { lessonMetas } from './pages/metas.ts';
import { Shell } from './pages/shell/Shell.tsx';
import { lessonViews, type Notes, views } from './pages/views.tsx';
import { themeScript } from './progress/storage/themeScript.ts';
import { loadKinds } from './questions/kinds/kinds.ts';
import { href } from './ui/href.ts';
import { takeUsedStyles } from './ui/usedStyles.ts';

/** Inline in the head of every page, before anything is drawn. */
export const headScript = `${themeScript};${earlyScript}`;

export interface RenderedPage {
  /** '' for home, 'lora', '404'. */
  path: string;
  title: string;
  description: string;
  /** Attributes of the html element: what the browser's entry needs to know. */
  data: Record<string, string>;
  body: Html;
  /** Sources of the style sheets it needs besides those of every page. */
  styles: string[];
  /** File of the picture that is shown where somebody links to it. */
  picture?: string | undefined;
  /** Whether search engines should list it. */
  listed: boolean;
}

/** Renders every page, one at a time; or the one of a path. */
export async function* renderPages(
  course: Course,
  notes: Record<string, Notes>,
  path?: string,
): AsyncGenerator<RenderedPage> {
  await loadParts(course);
  for (const page of pagesOf(course, notes))
    if (path === undefined || page.path === path) yield page.render();
}

/** Fetches the code of everything the pages hold, so that they can be drawn without waiting. */
async function loadParts({ lessons }: Course): Promise<void> {
  offerFigures(subject.figures);
  const figures = lessons.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'figure' ? [block.figure.name] : [])),
  );
  await Promise.all([
    ...[...new Set(figures)].map(loadFigure),
    ...Object.values({ ...islands, ...subject.islands }).map((island) => island.load()),
    loadKinds(lessons.flatMap(({ faces }) => Object.values(faces).map(({ kind }) => kind))),
  ]);
}

interface Page {
  path: string;
  render(): RenderedPage;
}

/** Home, the pages of each lesson, then those the course has once. */
function pagesOf(course: Course, notes: Record<string, Notes>): Page[] {
  const pages = course.pages.map((page): Page => {
    const View = { ...views, ...subjectViews }[page.path];
    if (!View) throw new Error(`nothing draws the page “${page.path}”`);
    return { path: page.path, render: () => rendered(course, page, <View course={course} />) };
  });
  const home = pages.filter((page) => page.path === '');
  const others = pages.filter((page) => page.path !== '');
  return [...home, ...course.lessons.flatMap((lesson) => pagesOfLesson(course, lesson, notes)), ...others];
}

function pagesOfLesson(course: Course, lesson: Lesson, notes: Record<string, Notes>): Page[] {
  const metas = Object.entries(lessonMetas as Record<string, LessonPageMeta>);
  const pages = metas.filter(([, { has }]) => !has || has(lesson));
  const ofText = {
    lesson: lesson.id,
    answers: answersAddress(lesson),
    ...(lesson.practice.length > 0 ? { practice: href(practicePage(lesson.id)) } : {}),
  };
  return pages.map(([below, page]) => {
    const View = lessonViews[below as keyof typeof lessonViews];
    const { title, description = course.summary } = page.meta(lesson);
    const path = below ? `${lesson.id}/${below}` : lesson.id;
    const meta = { path, title: `${title} · ${course.title}`, description, listed: page.listed ?? true };
    const data = below === '' ? ofText : {};
    return {
      path,
      render() {
        const content = <View course={course} lesson={lesson} notes={notes[lesson.id] ?? []} />;
        const place = <LessonPlace course={course} lesson={lesson} below={below} />;
        const page = rendered(course, meta, content, place, data);
        return { ...page, picture: lesson.picture ?? course.picture };
      },
    };
  });
}

function rendered(
  course: Course,
  { path, title, description, listed }: Omit<RenderedPage, 'data' | 'body' | 'styles'>,
  content: ReactNode,
  place?: ReactNode,
  data: RenderedPage['data'] = {},
): RenderedPage {
  takeUsedStyles();
  const body = renderToStaticMarkup(
    <Shell course={course} path={path} place={place}>
      {content}
    </Shell>,
  );
  return {
    path,
    title,
    description,
    listed,
    picture: course.picture,
    body,
    styles: takeUsedStyles(),
    data: { course: course.id, ...(course.repository ? { repository: course.repository } : {}), ...data },
  };
}
