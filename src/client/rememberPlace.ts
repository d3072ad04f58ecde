import { visit } from '../progress/store.ts';
import { passed } from './readingLine.ts';

/** Keeps the section the learner is reading, so that the home page can lead back to it. */
export function rememberPlace(lesson: string) {
  const title = document.querySelector('h1')?.textContent ?? '';
  const headings = [...document.querySelectorAll<HTMLElement>('main h2[id]')];
  const keep = () => {
    const read = passed(headings).at(-1);
    const name = read?.firstChild ? headingText(read) : title;
    visit({ lesson, title: name, href: `${location.pathname}${read ? `#${read.id}` : ''}` });
  };
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep());
}

/** A heading's words without the link to itself. */
function headingText(heading: HTMLElement): string {
  const copy = heading.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('.anchor, .katex-mathml')) extra.remove();
  return copy.textContent?.trim() ?? '';
}
