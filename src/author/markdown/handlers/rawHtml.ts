import type { Html } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';
import type { Rendering } from '../rendering.ts';

/** Comments are left out, everything else is refused. */
export const rawHtml =
  ({ passage }: Rendering): Handler =>
  (_: State, node: Html) => {
    const beside = node.value.replace(/<!--[\s\S]*?-->/g, '').trim();
    if (beside && node.value.startsWith('<!--') && !beside.includes('<'))
      passage.report(node, `“${firstLine(beside)}” on the line of a comment`, 'it on a line of its own');
    else if (beside) passage.report(node, `raw HTML “${firstLine(node.value)}”`, 'markdown');
    return undefined;
  };

const firstLine = (text: string) => text.split('\n')[0]?.slice(0, 40) ?? '';
