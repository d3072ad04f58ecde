import { escapeHtml } from '../author/markdown/escapeHtml.ts';
import type { Html } from '../course/types.ts';

export interface Card {
  language: string;
  /** What stands over the title: where it belongs to. */
  over: string;
  title: string;
  line: string;
  /** Pictures in 96 by 64 units: one beside the words, or several in a row below them. */
  pictures: readonly Html[];
  /** Style sheets: the tokens of the site, and what is drawn with them. */
  styles: string;
}

export const CARD = { width: 1200, height: 630 };

const LAYOUT = `
:root { color-scheme: light; }
* { box-sizing: border-box; margin: 0; }
body { inline-size: ${CARD.width}px; block-size: ${CARD.height}px; padding: 64px; display: grid; gap: 40px 56px;
  align-content: center; align-items: center; background: var(--paper); color: var(--ink);
  border-block-start: 16px solid var(--ink); }
.beside { grid-template-columns: 1fr 540px; }
.beside .pictures { grid-column: 2; grid-row: 1; }
.over { font: 600 28px/1.3 var(--font-ui); color: var(--ink-2); margin-block-end: 20px; }
h1 { font: 500 68px/1.1 var(--font-text); letter-spacing: -0.01em; text-wrap: balance; overflow-wrap: break-word; }
.line { font: 400 30px/1.4 var(--font-ui); color: var(--ink-2); margin-block-start: 24px; text-wrap: pretty; }
.pictures { display: flex; gap: 24px; }
svg { flex: 1; min-inline-size: 0; background: var(--surface); }
`;

/** The page that a picture beside links is taken of. The fonts are not in it: they are the site's own. */
export const socialCard = ({ language, over, title, line, pictures, styles }: Card): Html => `<!doctype html>
<html lang="${escapeHtml(language)}"><meta charset="utf-8"><style>${styles}${LAYOUT}</style>
<body class="${pictures.length === 1 ? 'beside' : 'below'}">
<div><p class="over">${escapeHtml(over)}</p><h1>${escapeHtml(title)}</h1><p class="line">${escapeHtml(line)}</p></div>
${pictures.length > 0 ? `<div class="pictures">${pictures.map((one) => `<svg viewBox="0 0 96 64">${one}</svg>`).join('')}</div>` : ''}
</body></html>`;
