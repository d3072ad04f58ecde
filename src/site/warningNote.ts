import { type Diagnostic, formatDiagnostic } from '../author/diagnostic.ts';
import { escapeHtml } from '../author/markdown/escapeHtml.ts';

/** What the development server adds to every page while there are warnings: a line in the corner that opens the list. */
export function warningNote(warnings: readonly Diagnostic[], stops: boolean): string {
  if (warnings.length === 0) return '';
  const items = warnings.map((d) => `<li><code>${escapeHtml(formatDiagnostic(d))}</code></li>`).join('\n');
  const count = warnings.length === 1 ? 'One warning' : `${warnings.length} warnings`;
  return `<details style="${STYLE}">
  <summary>${count} on the content${stops ? ', which will stop the build' : ''}</summary>
  <ul>${items}</ul>
</details>`;
}

const STYLE =
  'position:fixed;bottom:0;right:0;z-index:9;max-width:90vw;max-height:50vh;overflow:auto;' +
  'padding:0.5em 1em;border:1px solid;background:Canvas;color:CanvasText;font:0.875rem system-ui';
