import type { QuestionFace } from '../course/types.ts';
import { reportAddress } from './reportAddress.ts';

/**
 * Where a mistake in a question is reported, by default in one of this page; nowhere when the course names no repository.
 */
export function reportHref(
  { id, version }: QuestionFace,
  seed?: number,
  page = location.href,
): string | undefined {
  const { repository } = document.documentElement.dataset;
  return repository && reportAddress(repository, { id, version, seed, page });
}
