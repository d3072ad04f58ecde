import { type Diagnostic, formatDiagnostic } from '../author/diagnostic.ts';
import { escapeHtml } from '../author/markdown/escapeHtml.ts';

/** What the development server shows while the content cannot be compiled: all that is to be mended, until it is. */
export function problemPage(diagnostics: readonly Diagnostic[]): string {
  const items = diagnostics.map((d) => `<li><code>${escapeHtml(formatDiagnostic(d))}</code></li>`).join('\n');
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>The content has problems</title></head>
  <body>
    <h1>${diagnostics.length === 1 ? 'One problem' : `${diagnostics.length} problems`} in the content</h1>
    <p>The page comes back by itself when the files are mended.</p>
    <ol>${items}</ol>
  </body>
</html>`;
}
