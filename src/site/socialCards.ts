import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ContentFiles } from '../author/readContent.ts';
import { subjectNamed } from '../author/subjectOf.ts';
import { parseYaml } from '../author/yaml/yamlSource.ts';
import type { Course, Html } from '../course/types.ts';
import { previewsOf } from './previewsOf.ts';
import { type Card, socialCard } from './socialCard.ts';

/** A picture beside links: its file in the content folder, and the page it is taken of, by whose hash it is known. */
export interface SocialCard {
  file: string;
  html: Html;
  hash: string;
}

/** What the pictures of a course are drawn from: one of home, and one a lesson. */
export async function socialCards(files: ContentFiles, course: Course): Promise<SocialCard[]> {
  const subject = subjectNamed(parseYaml('course.yaml', files['course.yaml'] ?? ''));
  const previews = await previewsOf(course, subject ?? 'none');
  const sheets = ['src/ui/tokens.css', ...(subject ? [`src/subjects/${subject}/style.css`] : [])];
  const styles = (await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')))).join('\n');
  const { language, title, summary: line, site, lessons } = course;
  const card = (file: string, more: Omit<Card, 'language' | 'styles'>) => {
    const html = socialCard({ language, styles, ...more });
    return { file, html, hash: createHash('sha256').update(html).digest('hex').slice(0, 16) };
  };
  return [
    card('social.png', { over: site ?? '', title, line, pictures: Object.values(previews) }),
    ...lessons.map(({ id, title: topic, summary }) => {
      const pictures = [previews[id] ?? []].flat();
      return card(`lessons/${id}/social.png`, { over: title, title: topic, line: summary, pictures });
    }),
  ];
}
