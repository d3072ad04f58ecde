/** Titles and descriptions of the pages: in the browser's tab, in search engines, in the navigation and above the page. */
export const words = {
  answers: {
    title: (lesson: string) => `Answers: ${lesson}`,
    description: (lesson: string) => `Every question of “${lesson}” with its answer explained.`,
  },
  practice: {
    title: (lesson: string) => `Practice: ${lesson}`,
    description: (lesson: string) => `More questions on “${lesson}”, mixed and one at a time.`,
  },
  notes: { title: (lesson: string) => `Notes for instructors: ${lesson}` },
  closing: { title: 'What you can do now' },
  glossary: {
    title: 'Glossary',
    description: (course: string) => `The terms of ${course}, each in a sentence.`,
  },
  search: {
    title: 'Search',
    description: (course: string) => `Find a section, a question or a term of ${course}.`,
  },
  progress: {
    title: 'Your progress',
    nav: 'Progress',
    description: 'What you have answered, kept in this browser alone.',
  },
  review: {
    title: 'Review',
    description: 'The checks you have answered, asked again before you forget them.',
  },
  exam: {
    title: 'Exam',
    description: 'All questions of the topics you choose at once, explained after you hand in.',
  },
  inventory: {
    title: 'Before and after',
    description: 'The same questions before and after the course, and the gain.',
  },
  missing: { title: 'Page not found' },
  notKept: { title: 'No connection' },
};
