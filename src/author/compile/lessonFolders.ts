import type { ContentFiles } from '../readContent.ts';

/** The folders in `content/lessons`. */
export const lessonFolders = (files: ContentFiles): string[] => [
  ...new Set(Object.keys(files).flatMap((name) => /^lessons\/([^/]+)\//.exec(name)?.[1] ?? [])),
];
