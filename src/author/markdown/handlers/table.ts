import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Table, TableCell, TableRow } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';
import type { Rendering } from '../rendering.ts';

type Align = { className?: string };

const ALIGN: Record<'left' | 'center' | 'right', Align> = {
  left: {},
  center: { className: 'center' },
  right: { className: 'end' },
};

/** A table that scrolls by itself. The heading of a column is a label: its formulas need words. */
export const table =
  ({ label }: Rendering): Handler =>
  (state: State, node: Table) => {
    const columns = node.align ?? [];
    const row = (of: TableRow, cell: (of: TableCell | undefined, align: Align) => Element) =>
      h(
        'tr',
        state.wrap(
          columns.map((align, i) => cell(of.children[i], align ? ALIGN[align] : {})),
          true,
        ),
      );
    const [first, ...others] = node.children;
    // Without words in its corner, a table has headings in its first column too.
    const headed = first?.children[0]?.children.length === 0;
    const head =
      first &&
      row(first, (cell, align) => {
        const words: ElementContent[] = cell ? label(cell.children) : [];
        return words.length > 0 ? h('th', { ...align, scope: 'col' }, words) : h('td', align);
      });
    const rows = others.map((other) =>
      row(other, (cell, align) => {
        const content = cell ? state.all(cell) : [];
        return headed && cell === other.children[0]
          ? h('th', { ...align, scope: 'row' }, content)
          : h('td', align, content);
      }),
    );
    return h('div', { className: 'scroll', tabIndex: 0, role: 'group', 'aria-label': 'Table' }, [
      h('table', [h('thead', head), h('tbody', rows)]),
    ]);
  };
