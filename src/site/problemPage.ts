import { escapeHtml } from '../author/markdown/escapeHtml.ts';
import { formatProblem, type Problem } from '../author/problem.ts';

/** What the development server shows while the content cannot be compiled: every problem, until it is mended. */
export function problemPage(problems: readonly Problem[]): string {
  const items = problems.map((p) => `<li><code>${escapeHtml(formatProblem(p))}</code></li>`).join('\n');
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>The content has problems</title></head>
  <body>
    <h1>${problems.length === 1 ? 'One problem' : `${problems.length} problems`} in the content</h1>
    <p>The page comes back by itself when the files are mended.</p>
    <ol>${items}</ol>
  </body>
</html>`;
}
