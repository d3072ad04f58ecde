import type { CDPSession, Page } from '@playwright/test';

/** A node of the accessibility tree, as Chromium hands it to a screen reader. */
interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string; sources?: { type: string; superseded?: boolean; value?: unknown }[] };
  description?: { value: string };
  value?: { value: string | number };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** What is said around what is in it; its own name first. */
const ROOMS = new Map([
  ['banner', 'banner'],
  ['main', 'main'],
  ['navigation', 'navigation'],
  ['complementary', 'aside'],
  ['contentinfo', 'foot'],
  ['region', 'region'],
  ['search', 'search'],
  ['form', 'form'],
  ['group', 'group'],
  ['radiogroup', 'radio group'],
  ['figure', 'figure'],
  ['Figcaption', 'caption'],
  ['note', 'note'],
  ['table', 'table'],
  ['list', 'list'],
  ['dialog', 'dialog'],
  ['alert', 'alert'],
  ['status', 'status'],
  ['Details', 'details'],
  ['blockquote', 'quote'],
  ['article', 'article'],
  ['toolbar', 'toolbar'],
  ['definition', 'definition'],
  ['term', 'term'],
]);

/** What is said at one stop with its name, and what is in it is in that. */
const STOPS = new Map([
  ['link', 'link'],
  ['button', 'button'],
  ['radio', 'radio'],
  ['checkbox', 'checkbox'],
  ['slider', 'slider'],
  ['spinbutton', 'spin button'],
  ['textbox', 'field'],
  ['searchbox', 'search field'],
  ['combobox', 'list box'],
  ['switch', 'switch'],
  ['tab', 'tab'],
  ['DisclosureTriangle', 'summary'],
  ['DisclosureTriangleGrouped', 'summary'],
  ['progressbar', 'progress'],
  ['meter', 'meter'],
  ['image', 'image'],
  ['img', 'image'],
  ['separator', 'separator'],
]);

/** What is said in the line it stands in, where the page does not break it. */
const INLINE = new Set([
  'generic',
  'none',
  'strong',
  'emphasis',
  'code',
  'time',
  'mark',
  'subscript',
  'superscript',
]);

/** What only holds what is said. */
const PLAIN = new Set(['paragraph', 'listitem', 'rowgroup', 'RootWebArea']);

const STATES = ['checked', 'pressed', 'expanded', 'disabled', 'invalid', 'required'] as const;

/**
 * A page, or a part of it, as a screen reader says it: a line for each stop, indented by what it stands in. It is made
 * of the tree that Chromium hands to screen readers, so names, roles and states are those that are heard; text is
 * broken where the page breaks it, so that what is joined there is joined here.
 */
export async function heard(page: Page, selector = 'body'): Promise<string> {
  const client = await page.context().newCDPSession(page);
  try {
    await client.send('DOM.enable');
    await client.send('Accessibility.enable');
    const { root } = await client.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { node } = await client.send('DOM.describeNode', { nodeId });
    const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    if (!start) throw new Error(`nothing is heard of ${selector}`);
    return transcript(start, new Map(nodes.map((one) => [one.nodeId, one])), await boxes(client));
  } finally {
    await client.detach();
  }
}

/** By the numbers that the accessibility tree knows elements by: what begins a line, and what is for the ear alone. */
interface Boxes {
  block: ReadonlySet<number>;
  unseen: ReadonlySet<number>;
}

async function boxes(client: CDPSession): Promise<Boxes> {
  const { documents, strings } = await client.send('DOMSnapshot.captureSnapshot', {
    computedStyles: ['display'],
  });
  const [block, unseen] = [new Set<number>(), new Set<number>()];
  for (const { nodes, layout } of documents)
    for (const [at, style] of layout.styles.entries()) {
      const display = strings[style[0] ?? -1] ?? '';
      const id = nodes.backendNodeId?.[layout.nodeIndex[at] ?? -1];
      const [, , width = 0] = layout.bounds[at] ?? [];
      // Words for the ear alone stand in a box of a pixel.
      if (id !== undefined && width <= 1) unseen.add(id);
      else if (id !== undefined && !/^(inline|contents|none|ruby|block math|math)/.test(display))
        block.add(id);
    }
  return { block, unseen };
}

/** Chromium tells of this text byte by byte. */
const spokenValue = (bytes: unknown) =>
  typeof bytes === 'string' && bytes !== '' ? Buffer.from(bytes, 'latin1').toString('utf8') : undefined;

const isFormula = ({ role }: Node) => role?.value === 'math' || role?.value === 'MathMLMath';

function transcript(start: Node, nodes: ReadonlyMap<string, Node>, { block, unseen }: Boxes): string {
  const lines: string[] = [];
  let line = '';
  let depth = 0;

  const end = () => {
    // What has a role is set apart from the words around it, whether or not a space is between them.
    const words = line
      .replace(/(?<=[^\s(])(?=\[)|(?<=\])(?=[\w[(])/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (words) lines.push('  '.repeat(depth) + words);
    line = '';
  };
  const alone = (words: string) => {
    end();
    line = words;
    end();
  };
  const children = (node: Node) =>
    (node.childIds ?? []).map((id) => nodes.get(id)).filter((one): one is Node => one !== undefined);
  const property = (node: Node, name: string) =>
    node.properties?.find((one) => one.name === name)?.value.value;

  function within(node: Node) {
    for (const child of children(node)) say(child);
  }
  function inside(node: Node) {
    depth += 1;
    within(node);
    end();
    depth -= 1;
  }

  function states(node: Node): string {
    const said = STATES.flatMap((state) => {
      const value = property(node, state);
      if (value === undefined || value === 'false' || (value === false && state !== 'expanded')) return [];
      if (state === 'expanded') return [value ? 'open' : 'closed'];
      return [value === 'mixed' ? 'partly' : state];
    });
    const text = spokenValue(property(node, 'valuetext')) ?? node.value?.value;
    if (text !== undefined && text !== '') said.unshift(String(text));
    if (node.description?.value) said.push(`(${node.description.value})`);
    return said.length > 0 ? `, ${said.join(', ')}` : '';
  }

  function say(node: Node) {
    const role = node.role?.value ?? '';
    const name = node.name?.value.trim() ?? '';
    if (role === 'StaticText') {
      line += node.name?.value ?? '';
    } else if (role === 'LineBreak') {
      line += ' ';
    } else if (role === 'ListMarker' || role === 'InlineTextBox') {
      // Bullets are drawn; numbers of a list are said with it.
      if (/\w/.test(name)) line += `${name} `;
    } else if (node.ignored || INLINE.has(role)) {
      if (unseen.has(node.backendDOMNodeId ?? -1) && !children(node).some(isFormula)) line += ' ';
      const own = block.has(node.backendDOMNodeId ?? -1);
      if (own) end();
      within(node);
      if (own) end();
    } else if (role === 'heading') {
      alone(`heading ${property(node, 'level')}: ${name}`);
      for (const child of children(node)) if (child.role?.value === 'link') say(child);
    } else if (isFormula(node)) {
      const inside = role === 'math' || children(node).length > 0 ? '' : ', closed to walking';
      line += `[formula: ${name || 'nameless'}${inside}]`;
    } else if (STOPS.has(role)) {
      const own = block.has(node.backendDOMNodeId ?? -1);
      if (own) end();
      line += `[${STOPS.get(role)}: ${name || 'nameless'}${states(node)}]`;
      if (own) end();
    } else if (role === 'Legend') {
      // Its group is called by it.
    } else if (role === 'LabelText') {
      label(node);
    } else if (role === 'row') {
      alone(children(node).map(cell).join(' | '));
    } else if (ROOMS.has(role)) {
      const described = node.description?.value ? ` (${node.description.value})` : '';
      const at = lines.length;
      alone(`${ROOMS.get(role)}${name ? `: ${name}` : ''}${described}`);
      inside(node);
      // Nobody is told of a group without a name, nor of a place where nothing stands yet.
      if (name === '' && (role === 'group' || (role === 'status' && lines.length === at + 1)))
        lines.splice(at, 1);
    } else if (PLAIN.has(role)) {
      end();
      within(node);
      end();
    } else {
      alone(`${role}: ${name}`);
      inside(node);
    }
  }

  /** What labels a control is heard as the name of that, wherever it stands. */
  function label(node: Node) {
    for (const child of children(node))
      if (STOPS.has(child.role?.value ?? '')) say(child);
      else label(child);
  }

  /** A cell is said by what is in it, controls too. */
  function cell(node: Node): string {
    const kept = [lines.length, line, depth] as const;
    line = '';
    depth = 0;
    within(node);
    end();
    const said = lines.splice(kept[0]).join('; ');
    [, line, depth] = kept;
    return property(node, 'level') === undefined && /header/i.test(node.role?.value ?? '')
      ? `${said}:`
      : said;
  }

  say(start);
  end();
  return `${lines.join('\n')}\n`;
}
