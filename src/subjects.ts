import type { SubjectAuthor } from './author/subjectAuthor.ts';

/** Every subject a course may name, by the entry through which its content is read. */
export const subjects: Record<string, () => Promise<SubjectAuthor>> = {
  finetuning: () => import('./subjects/finetuning/author.ts').then((m) => m.author),
};
