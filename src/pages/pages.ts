import type { Course, Inventory, Lesson } from '../course/types.ts';

/** Pages that every course has once, besides home and the page for what is missing. */
const SINGLE = ['closing', 'exam', 'glossary', 'lab', 'progress', 'review', 'search'] as const;

/** Every page of the site. */
export type Page =
  | { kind: (typeof SINGLE)[number] | 'home' | 'calculator' | 'missing' }
  | { kind: 'inventory'; inventory: Inventory }
  | { kind: 'lesson' | 'answers' | 'notes'; lesson: Lesson };

export function pagesOf(course: Course): Page[] {
  return [
    { kind: 'home' },
    ...course.lessons.flatMap((lesson): Page[] => [
      { kind: 'lesson', lesson },
      { kind: 'answers', lesson },
      { kind: 'notes', lesson },
    ]),
    ...SINGLE.filter((kind) => kind !== 'glossary' || course.glossary.length > 0).map((kind) => ({ kind })),
    ...(course.inventory ? [{ kind: 'inventory', inventory: course.inventory } as const] : []),
    ...(course.models.length > 0 ? [{ kind: 'calculator' } as const] : []),
    { kind: 'missing' },
  ];
}

/** Path of a page under the base: '' for home, 'lora', 'lora/answers'. */
export function pathOf(page: Page): string {
  switch (page.kind) {
    case 'home':
      return '';
    case 'lesson':
      return page.lesson.id;
    case 'answers':
    case 'notes':
      return `${page.lesson.id}/${page.kind}`;
    case 'missing':
      return '404';
    default:
      return page.kind;
  }
}

/** Title and description, for the tab, search engines and shared links. */
export function metaOf(course: Course, page: Page): { title: string; description: string } {
  const titled = (title: string, description = course.summary) => ({
    title: `${title} · ${course.title}`,
    description,
  });
  switch (page.kind) {
    case 'home':
      return { title: `${course.title} · DeltaQ`, description: course.summary };
    case 'lesson':
      return titled(page.lesson.title, page.lesson.summary);
    case 'answers':
      return titled(
        `Answers: ${page.lesson.title}`,
        `Every question of “${page.lesson.title}” with its answer explained.`,
      );
    case 'notes':
      return titled(`Notes for instructors: ${page.lesson.title}`);
    case 'calculator':
      return titled(
        'Calculator',
        'How many parameters a method trains in a model, how large its file is, and what memory training takes.',
      );
    case 'lab':
      return titled(
        'Lab',
        'Fine-tune a real transformer in the browser: full fine-tuning, LoRA, adapters, prompts, side by side.',
      );
    case 'closing':
      return titled('What you can do now');
    case 'glossary':
      return titled('Glossary', `The terms of ${course.title}, each in a sentence.`);
    case 'search':
      return titled('Search', `Find a section, a question or a term of ${course.title}.`);
    case 'progress':
      return titled('Your progress', 'What you have answered, kept in this browser alone.');
    case 'review':
      return titled('Review', 'The checks you have answered, asked again before you forget them.');
    case 'exam':
      return titled('Exam', 'All questions of the topics you choose at once, explained after you hand in.');
    case 'inventory':
      return titled('Before and after', 'The same questions before and after the course, and the gain.');
    case 'missing':
      return titled('Page not found');
  }
}
