import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Heading as MdHeading, Nodes, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { InlineMath, Math as MathNode } from 'mdast-util-math';
import { type State, toHast } from 'mdast-util-to-hast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Asked, Block, Heading, Html, Section, SourceEntry, WidgetUse } from '../../course/types.ts';
import { type WidgetName, type WidgetSpec, widgetSpecs } from '../../figures/specs.ts';
import {
  type Expression,
  ExpressionError,
  evaluate,
  namesIn,
  parseExpression,
} from '../../notation/expression.ts';
import { formatNumber, formatPercent } from '../../notation/format.ts';
import { type Diagnostic, errorAt } from '../diagnostic.ts';
import { figureIn } from '../figures/figureIn.ts';
import { paramFault } from '../figures/paramFault.ts';
import { notFinite } from '../notFinite.ts';
import { clip, oneOf, own, type Place } from '../problem.ts';
import { type Context, type DirectiveName, directiveFault } from './directives.ts';
import { literalBlock, literalMark, priceFault } from './literalMarks.ts';
import { structureFaults } from './structureFaults.ts';
import { typeset } from './typeset.ts';

/** What every text of the course may refer to. */
export interface Library {
  /** Base path of the site, with a slash at both ends. */
  base: string;
  lessons: ReadonlySet<string>;
  /** Undefined while their file cannot be read: then nothing is said of names in it. */
  sources: ReadonlyMap<string, SourceEntry> | undefined;
  /** Glossary ids; undefined likewise. */
  terms: ReadonlySet<string> | undefined;
}

/** A link to a place in the course, kept until every anchor is known. */
export interface PendingLink extends Place {
  target: string;
}

/** What a page gathered while its texts were rendered. */
export interface Gathered {
  cited: Set<string>;
  terms: Set<string>;
  links: PendingLink[];
  /** Files beside the lesson, and where each is placed. */
  images: Map<string, Place>;
}

export interface RenderedLesson {
  blocks: Block[];
  /** The headings of the second level: the page's outline. */
  headings: Heading[];
  /** Every heading, and so every place that can be linked to. */
  anchors: Heading[];
  asked: { question: string; asked: Asked; place: Place }[];
  sections: Section[];
  /** Notes for instructors, each with the section it stands in. */
  notes: { section: string; html: Html }[];
  /** Whether it could be divided into its parts; when not, nothing can be said of what it holds. */
  readable?: boolean;
}

type AnyDirective = TextDirective | LeafDirective | ContainerDirective;
type PlaceOf = (offset: number) => Place;

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .use(remarkDirective);

/** Reads markdown. A formula between double dollars that is alone in its paragraph is a displayed one. */
function parse(text: string): Root {
  const tree = parser.parse(text) as Root;
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const [only, ...more] = paragraph.children;
    if (only?.type !== 'inlineMath' || more.length > 0 || !parent || index === undefined) return;
    const start = only.position?.start.offset ?? 0;
    const display: MathNode = {
      type: 'math',
      value: only.value,
      ...(only.position && { position: only.position }),
    };
    if (text.startsWith('$$', start)) parent.children[index] = display;
  });
  resolveReferences(tree);
  return tree;
}

/** Links and images whose address stands elsewhere in the text become plain ones, judged as those are. */
function resolveReferences(tree: Root) {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  visit(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const type = node.type === 'linkReference' ? 'link' : 'image';
    Object.assign(node, { type, url: addresses.get(node.identifier) ?? '' });
  });
}

const FORMS = { textDirective: 'text', leafDirective: 'leaf', containerDirective: 'container' } as const;
export const STATIC_PAGES = [
  '',
  'calculator',
  'glossary',
  'lab',
  'progress',
  'closing',
  'review',
  'exam',
  'inventory',
  'search',
];
/** Ids that every page has already. */
const RESERVED_ANCHORS = ['sources', 'main', 'keys', 'menu', 'theme', 'lost'];

/** Markdown of one page to finished HTML. Everything wrong with it goes to `problems`, with its place. */
export class Renderer {
  readonly gathered: Gathered = { cited: new Set(), terms: new Set(), links: [], images: new Map() };
  private readonly library: Library;
  readonly lesson: string;
  private readonly problems: Diagnostic[];
  private widgets = new Map<string, WidgetUse>();
  private refusedWidgets = new Set<string>();

  constructor(library: Library, lesson: string, problems: Diagnostic[]) {
    this.library = library;
    this.lesson = lesson;
    this.problems = problems;
  }

  /** A whole lesson: prose as HTML blocks, questions and figures as blocks of their own. */
  renderLesson(text: string, place: PlaceOf): RenderedLesson {
    const tree = parse(text);
    const job = new Job(this, text, place, 'prose');
    const result: RenderedLesson = {
      blocks: [],
      headings: [],
      anchors: [],
      asked: [],
      sections: [{ id: '', title: '', words: '' }],
      notes: [],
    };
    if (this.broken(tree, text, place)) return result;
    result.readable = true;
    let prose: RootContent[] = [];
    const flush = () => {
      if (prose.length > 0)
        result.blocks.push({ type: 'html', html: job.html({ type: 'root', children: prose }) });
      prose = [];
    };
    for (const node of tree.children)
      if (node.type === 'leafDirective' && node.name === 'widget') this.addWidget(node, job);
    for (const node of tree.children) {
      if (node.type === 'heading') {
        const heading = job.heading(node);
        if (result.anchors.some((a) => a.id && a.id === heading.id) || RESERVED_ANCHORS.includes(heading.id))
          job.report(node, `anchor “${heading.id}” again`, 'an anchor of its own');
        result.anchors.push(heading);
        if (node.depth === 2) result.headings.push(heading);
        result.sections.push({ id: heading.id, title: heading.text, words: '' });
        prose.push(node);
      } else if (node.type === 'leafDirective' && node.name === 'question') {
        if (!job.accepts(node)) continue;
        flush();
        const { id = '', asked } = node.attributes ?? {};
        if (asked && asked !== 'recap') job.report(node, `asked “${asked}”`, '“recap”');
        const slot = { question: id as string, asked: (asked === 'recap' ? 'recap' : 'check') as Asked };
        result.asked.push({ ...slot, place: job.placeOf(node) });
        result.blocks.push({ type: 'question', ...slot });
      } else if (node.type === 'leafDirective' && node.name === 'widget') {
        const widget = this.widgets.get(node.attributes?.id ?? '');
        if (!widget) continue;
        flush();
        result.blocks.push({ type: 'widget', widget });
      } else if (node.type === 'containerDirective' && node.name === 'instructor') {
        if (!job.accepts(node)) continue;
        const html = job.html({ type: 'root', children: node.children });
        result.notes.push({ section: result.headings.at(-1)?.text ?? 'Before the explanation', html });
      } else {
        prose.push(node);
        const section = result.sections.at(-1);
        if (section) section.words = `${section.words} ${job.words(node)}`.trim();
      }
    }
    flush();
    return result;
  }

  /**
   * A short text: a prompt, an option, a hint, a piece of feedback. `original` leads back to what the author wrote
   * when the text was made from it, for quoting.
   */
  renderText(
    text: string,
    place: PlaceOf,
    context: Context,
    original: (piece: string) => string = (piece) => piece,
  ): { html: Html; text: string } {
    const tree = parse(text);
    if (this.broken(tree, text, place)) return { html: '', text: '' };
    const job = new Job(this, text, place, context, original);
    return { html: job.html(tree), text: job.words(tree) };
  }

  private broken(tree: Root, text: string, place: PlaceOf): boolean {
    const faults = structureFaults(tree, text);
    for (const { offset, unexpected, expected } of faults) this.report(place(offset), unexpected, expected);
    return faults.length > 0;
  }

  /** `lora, Table 6` as a link to the source, or a problem. */
  citation(id: string, at: string | undefined, place: Place): Element {
    const { sources } = this.library;
    const source = sources?.get(id);
    if (source) this.gathered.cited.add(id);
    else if (sources) this.report(place, `source “${id}”`, oneOf(sources.keys(), id));
    const label = `${source?.short ?? id}${at ? `, ${at}` : ''}`;
    return h('a', { className: 'cite', href: `${this.library.base}${this.lesson}/#source-${id}` }, label);
  }

  /** A figure of the lesson. Null when it is there, but wrongly written. */
  widget(id: string): WidgetUse | null | undefined {
    return this.widgets.get(id) ?? (this.refusedWidgets.has(id) ? null : undefined);
  }

  /** The ids of the figures of the lesson. */
  get figures(): string[] {
    return [...this.widgets.keys()];
  }

  /** Where a figure of this lesson stands. */
  figureHref(id: string, query = ''): string {
    return `${this.library.base}${this.lesson}/${query}#figure-${id}`;
  }

  /** The attributes of a link that puts a figure of this lesson into a state, with and without a script. */
  stateLink(id: string, state: WidgetUse['params']) {
    const pairs = Object.entries(state).map(([name, value]) => [`${id}.${name}`, String(value)]);
    return {
      href: this.figureHref(id, `?${new URLSearchParams(pairs)}`),
      'data-figure': id,
      'data-state': JSON.stringify(state),
    };
  }

  private addWidget(node: LeafDirective, job: Job) {
    const { name = '', id = '', ...given } = node.attributes ?? {};
    this.refusedWidgets.add(id as string);
    if (!job.accepts(node)) return;
    const spec = own<WidgetSpec>(widgetSpecs, name ?? '');
    if (!spec) return job.report(node, `widget “${name}”`, oneOf(Object.keys(widgetSpecs), name ?? ''));
    if (this.widgets.has(id as string))
      return job.report(node, `widget id “${id}” again`, 'an id of its own');
    const params: WidgetUse['params'] = {
      ...Object.fromEntries(Object.entries(spec.params).map(([key, param]) => [key, param.default])),
      ...readState(name as WidgetName, given, (unexpected, expected) =>
        job.report(node, unexpected, expected),
      ),
    };
    const label: Root = { type: 'root', children: [{ type: 'paragraph', children: node.children }] };
    if (node.children.length === 0) job.report(node, 'a widget without a caption', '::widget[What it shows]');
    this.widgets.set(id as string, {
      id: id as string,
      name: name as string,
      params,
      caption: job.html(label, 'label'),
      captionText: job.words(label),
    });
  }

  report(place: Place, unexpected: string, expected: string) {
    this.problems.push(errorAt(place, unexpected, expected));
  }

  get names() {
    return this.library;
  }
}

/** Parameters of a figure as they are written; what cannot be one of them is reported and left out. */
function readState(
  name: WidgetName,
  given: Record<string, string | null | undefined>,
  report: (unexpected: string, expected: string) => void,
): WidgetUse['params'] {
  const { params }: WidgetSpec = widgetSpecs[name];
  const state: WidgetUse['params'] = {};
  for (const [key, written] of Object.entries(given)) {
    const param = own(params, key);
    const value = written ?? '';
    const fault = param && paramFault(param, value);
    if (!param) report(`parameter “${key}” of ${name}`, oneOf(Object.keys(params), key));
    else if (fault) report(`${key}=“${clip(value)}”`, fault);
    else state[key] = param.type === 'number' ? Number(value) : value;
  }
  return state;
}

/** One text on its way to HTML: knows where each node stands and what may stand here. */
class Job {
  private readonly owner: Renderer;
  private readonly text: string;
  private readonly place: PlaceOf;
  private context: Context;

  /** What the author wrote, where the text is made from it. */
  private readonly original: (piece: string) => string;

  constructor(
    owner: Renderer,
    text: string,
    place: PlaceOf,
    context: Context,
    original: (piece: string) => string = (piece) => piece,
  ) {
    this.owner = owner;
    this.text = text;
    this.place = place;
    this.context = context;
    this.original = original;
  }

  placeOf(node: Nodes): Place {
    return this.place(node.position?.start.offset ?? 0);
  }

  report(node: Nodes, unexpected: string, expected: string) {
    this.owner.report(this.placeOf(node), unexpected, expected);
  }

  accepts(node: AnyDirective): boolean {
    const next = this.text.slice(node.position?.end.offset ?? this.text.length).split('\n')[0] ?? '';
    const around = { hasWords: node.children.length > 0, next };
    const fault = directiveFault(node.name, FORMS[node.type], node.attributes ?? {}, this.context, around);
    if (fault) this.report(node, fault.unexpected, fault.expected);
    return !fault;
  }

  html(tree: Root, context = this.context): Html {
    const before = this.context;
    this.context = context;
    const hast = toHast(tree, { handlers: this.handlers() }) as HastRoot;
    if (context !== 'prose') unwrapParagraphs(hast, context);
    this.context = before;
    return toHtml(hast, { allowDangerousHtml: true });
  }

  /** Plain words, formulas as they are spoken; numbers that follow a figure are left out. */
  words(tree: Nodes): string {
    const parts: string[] = [];
    visit(tree, (node) => {
      if (node.type === 'textDirective' && node.name === 'value') return SKIP;
      if (node.type === 'inlineMath' || node.type === 'math') parts.push(spokenFormula(node));
      else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
        parts.push(node.value);
      else if (node.type === 'break' || node.type === 'paragraph') parts.push(' ');
    });
    return parts.join('').replace(/\s+/g, ' ').trim();
  }

  heading(node: MdHeading): Heading {
    if (node.depth === 1)
      this.report(node, 'a heading of the first level', '“##”: the title comes from the head');
    const last = node.children.at(-1);
    const marker = last?.type === 'text' ? /\s*\{#([^}]*)\}\s*$/.exec(last.value) : null;
    const bare = {
      ...node,
      children: marker ? [...node.children.slice(0, -1), trimmed(last, marker[0])] : node.children,
    };
    const text = this.words(bare as MdHeading);
    const id =
      marker?.[1] ??
      text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    if (text === '') this.report(node, 'a heading without words', 'a heading');
    else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      this.report(
        node,
        marker ? `anchor “${id}”` : 'a heading without an anchor',
        marker ? 'lower-case words joined by hyphens' : '{#an-anchor} at its end',
      );
    const root: Root = {
      type: 'root',
      children: [{ type: 'paragraph', children: bare.children as PhrasingContent[] }],
    };
    return { id, text, html: this.html(root, 'label') };
  }

  private formula(node: InlineMath | MathNode) {
    try {
      return typeset(node.value, node.type === 'math');
    } catch (error) {
      const message = (error as Error).message.replace(/^KaTeX parse error: /, '').split(' at ')[0];
      this.report(
        node,
        `formula “${clip(this.original(node.value))}” (${message})`,
        'TeX that KaTeX can set',
      );
      return null;
    }
  }

  /** What is written at a node, with the character before it and the rest of the line behind it. */
  private source(node: Nodes) {
    const { start, end } = node.position ?? {};
    const from = start?.offset ?? 0;
    const to = end?.offset ?? from;
    return [
      this.text.slice(from, to),
      this.text.slice(Math.max(from - 1, 0), from),
      this.text.slice(to, to + 1),
    ] as const;
  }

  private reportFault(node: Nodes, fault: { unexpected: string; expected: string } | undefined) {
    if (fault) this.report(node, fault.unexpected, fault.expected);
    return fault !== undefined;
  }

  private math(node: InlineMath | MathNode): ElementContent[] {
    if (node.type === 'inlineMath' && this.reportFault(node, priceFault(...this.source(node)))) return [];
    const formula = this.formula(node);
    if (!formula) return [];
    const shared = { 'data-tex': node.value, translate: 'no' };
    const raw = (value: string) => ({ type: 'raw', value }) as unknown as ElementContent;
    if (this.context === 'label' || this.context === 'feedback')
      return [
        h('span', { ...shared, className: 'tex', role: 'math', 'aria-label': formula.spoken }, [
          raw(formula.visual),
        ]),
      ];
    if (node.type === 'inlineMath') return [h('span', { ...shared, className: 'tex' }, [raw(formula.full)])];
    return [
      h('div', { ...shared, className: 'tex-display', tabIndex: 0, role: 'group', 'aria-label': 'Formula' }, [
        raw(formula.full),
      ]),
    ];
  }

  private handlers() {
    const children = (state: State, node: Nodes) => state.all(node as never) as ElementContent[];
    const math = (_: State, node: InlineMath | MathNode) => this.math(node) as never;
    const directive = (state: State, node: AnyDirective) =>
      this.directive(node, () => children(state, node)) as never;
    return {
      math,
      inlineMath: math,
      textDirective: directive,
      leafDirective: directive,
      containerDirective: directive,
      text: (_: State, node: { value: string } & Nodes) => {
        this.reportFault(node, literalMark(this.source(node)[0]));
        return { type: 'text', value: node.value.replace(/(\d) %/g, '$1\u00a0%') } as never;
      },
      paragraph: (state: State, node: Nodes) => {
        this.reportFault(node, literalBlock(this.source(node)[0]));
        return h('p', children(state, node)) as never;
      },
      html: (_: State, node: { value: string } & Nodes) => {
        const beside = node.value.replace(/<!--[\s\S]*?-->/g, '').trim();
        if (beside && node.value.startsWith('<!--') && !beside.includes('<'))
          this.report(node, `“${firstLine(beside)}” on the line of a comment`, 'it on a line of its own');
        else if (beside) this.report(node, `raw HTML “${firstLine(node.value)}”`, 'markdown');
        return undefined;
      },
      heading: (_: State, node: MdHeading) => {
        const { id, html, text } = this.heading(node);
        return h(`h${node.depth}`, { id, tabIndex: -1 }, [
          { type: 'raw', value: html } as never,
          ' ',
          h('a', { className: 'anchor', href: `#${id}`, 'aria-label': `Link to “${text}”` }, '#'),
        ]) as never;
      },
      link: (state: State, node: { url: string } & Nodes) => {
        if (this.context === 'label') this.report(node, 'a link', 'plain text in a label');
        const href = this.href(node);
        const outside = /^https?:/.test(href);
        return h('a', { href, ...(outside ? { rel: 'noreferrer' } : {}) }, children(state, node)) as never;
      },
      image: (_: State, node: { url: string; alt?: string | null } & Nodes) => {
        if (!node.alt) this.report(node, 'an image without words', '![what it shows](file)');
        if (/^[\w-]+(\.[\w-]+)*$/.test(node.url))
          this.owner.gathered.images.set(node.url, this.placeOf(node));
        else this.report(node, `image “${node.url}”`, 'the name of a file beside the lesson');
        return h('img', { src: node.url, alt: node.alt ?? '', loading: 'lazy' }) as never;
      },
      footnoteReference: (_: State, node: Nodes) => {
        this.report(node, 'a footnote', ':::note[Title]');
        return undefined;
      },
      table: (state: State, node: Table) => {
        const row = (child: TableRow) => state.one(child, node) as Element;
        const [first, ...others] = node.children;
        const before = this.context;
        // A heading of a column is a label: its formulas need words.
        this.context = 'label';
        const head = first && row(first);
        this.context = before;
        const rows = others.map(row);
        const cells = (row: Element | undefined, tag: string) => {
          for (const cell of row?.children ?? [])
            if (cell.type === 'element') {
              // A corner without words heads nothing.
              cell.tagName = cell.children.length > 0 ? tag : 'td';
              if (cell.tagName === 'th') cell.properties.scope = 'col';
            }
          return row as Element;
        };
        const inner = [
          h('thead', [cells(head, 'th')]),
          h(
            'tbody',
            rows.map((row) => cells(row, 'td')),
          ),
        ];
        return h('div', { className: 'scroll', tabIndex: 0, role: 'group', 'aria-label': 'Table' }, [
          h('table', inner),
        ]) as never;
      },
    };
  }

  private href(node: { url: string } & Nodes): string {
    const { base, lessons } = this.owner.names;
    const { url } = node;
    if (/^(https?:\/\/|mailto:)/.test(url)) return url;
    const inside = /^(?:\/(?:([a-z0-9-]+)\/(?:\?[\w.&=-]+)?)?)?(?:#([a-z0-9-]+))?$/.exec(url);
    if (!inside || url === '') {
      this.report(node, `link “${url}”`, 'https://…, mailto:…, /lesson/#anchor or #anchor');
      return '#';
    }
    const [, page, anchor] = inside;
    if (page && !lessons.has(page) && !STATIC_PAGES.includes(page)) {
      this.report(
        node,
        `link to “/${page}/”`,
        oneOf(
          [...lessons, ...STATIC_PAGES].map((p) => (p ? `/${p}/` : '/')),
          url,
        ),
      );
      return '#';
    }
    if (anchor)
      this.owner.gathered.links.push({
        ...this.placeOf(node),
        target: `${this.target(url, page)}#${anchor}`,
      });
    return url.startsWith('/') ? `${base}${url.slice(1)}` : url;
  }

  /** The page a link leads to: a lesson, a page, or this one. */
  private target(url: string, page: string | undefined) {
    return url.startsWith('/') ? (page ?? '') : this.owner.lesson;
  }

  private directive(
    node: AnyDirective,
    content: () => ElementContent[],
  ): ElementContent | ElementContent[] | undefined {
    if (!this.accepts(node)) return [];
    return this.directiveHtml[node.name as DirectiveName](node, content);
  }

  private readonly directiveHtml: Record<
    DirectiveName,
    (node: AnyDirective, content: () => ElementContent[]) => ElementContent | ElementContent[]
  > = {
    frozen: (node, content) => this.part(node, content, 'frozen'),
    trained: (node, content) => this.part(node, content, 'trained'),
    part: (node, content) => this.part(node, content),
    show: (node, content) => {
      const { of = '', ...given } = node.attributes ?? {};
      const widget = this.figure(node, of as string);
      if (!widget) return [];
      const report = (unexpected: string, expected: string) => this.report(node, unexpected, expected);
      const state = readState(widget.name as WidgetName, given, report);
      if (Object.keys(given).length === 0) report('a state without parameters', `:show[words]{of=${of} …}`);
      return h('a', this.owner.stateLink(widget.id, state), content());
    },
    cite: (node) => {
      const { id = '', at } = node.attributes ?? {};
      return h('span', { className: 'cite-group' }, [
        '(',
        this.owner.citation(id as string, at ?? undefined, this.placeOf(node)),
        ')',
      ]);
    },
    term: (node, content) => {
      const id = node.attributes?.id ?? '';
      const { terms } = this.owner.names;
      if (terms && !terms.has(id)) this.report(node, `glossary term “${id}”`, oneOf(terms, id));
      else this.owner.gathered.terms.add(id);
      return h('button', { type: 'button', className: 'term', popoverTarget: `term-${id}` }, content());
    },
    value: (node) => this.value(node as TextDirective),
    note: (node, content) =>
      titled('aside', 'note', node as ContainerDirective, content, (n) => this.html(n, 'label')),
    worked: (node, content) =>
      titled('section', 'worked', node as ContainerDirective, content, (n) => this.html(n, 'label')),
    question: (node) => this.misplaced(node),
    widget: (node) => this.misplaced(node),
    instructor: (node) => this.misplaced(node),
  };

  private misplaced(node: AnyDirective): ElementContent[] {
    this.report(
      node,
      `directive “${node.name}” inside another block`,
      'it on a line of its own, between paragraphs',
    );
    return [];
  }

  /** A figure of this lesson by its id; when there is none, that is reported. */
  private figure(node: AnyDirective, id: string): WidgetUse | null | undefined {
    const widget = this.owner.widget(id);
    if (widget === undefined) this.report(node, `figure “${id}”`, figureIn(this.owner.figures, id));
    return widget;
  }

  /** Words that stand for a part of a figure: a link to it, lit together with it. In a label, words only. */
  private part(node: AnyDirective, content: () => ElementContent[], tone?: 'frozen' | 'trained'): Element {
    const { of, part } = node.attributes ?? {};
    const plain = () => h('span', { className: tone }, content());
    if (!of && !part) return plain();
    if (this.context === 'label') this.report(node, `a part of a figure in a label`, 'the words alone');
    else if (!of || !part) this.report(node, `“${of ? 'of' : 'part'}” alone`, 'both: {of=… part=…}');
    const widget = of && part && this.figure(node, of);
    if (!widget) return plain();
    const { parts }: WidgetSpec = widgetSpecs[widget.name as WidgetName];
    if (!own(parts, part)) this.report(node, `part “${part}”`, oneOf(Object.keys(parts), part));
    return h(
      'a',
      {
        className: ['part', ...(tone ? [tone] : [])],
        href: this.owner.figureHref(widget.id),
        'data-of': widget.id,
        'data-part': part,
      },
      content(),
    );
  }

  private value(node: TextDirective): ElementContent | ElementContent[] {
    const { of = '', as, drag } = node.attributes ?? {};
    const written = this.text.slice(node.position?.start.offset, node.position?.end.offset);
    const source = /^:value\[([^\]]*)\]/.exec(written)?.[1] ?? '';
    if (as && as !== 'percent') this.report(node, `as “${as}”`, '“percent”');
    const widget = this.figure(node, of as string);
    if (!widget) return [];
    const { params }: WidgetSpec = widgetSpecs[widget.name as WidgetName];
    const param = drag === undefined ? undefined : own(params, source);
    if (drag !== undefined && param?.type !== 'number')
      this.report(node, `drag on “${source}”`, `the name of a number alone, such as ${firstNumber(params)}`);
    try {
      const expression = parseExpression(source);
      for (const { name, at } of namesIn(expression))
        if (typeof widget.params[name] !== 'number')
          this.owner.report(
            this.place((node.position?.start.offset ?? 0) + ':value['.length + at),
            `name “${name}”`,
            oneOf(Object.keys(widget.params), name),
          );
      this.checkFinite(node, source, expression, widget);
      const value = evaluate(expression, widget.params as Record<string, number>);
      const text = as === 'percent' ? formatPercent(value) : formatNumber(value);
      const data = {
        'data-of': of,
        'data-value': source,
        ...(as ? { 'data-as': as } : {}),
        ...(param?.type === 'number'
          ? { 'data-drag': `${param.min} ${param.max} ${param.step}`, 'data-label': param.label }
          : {}),
      };
      return h('span', { className: 'value', ...data }, text);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      this.report(node, `${error.unexpected} in “${source}”`, error.expected);
      return [];
    }
  }

  /** A live number must be one at the start of its figure, and with each of its parameters at either end. */
  private checkFinite(node: TextDirective, source: string, expression: Expression, widget: WidgetUse) {
    const start = widget.params as Record<string, number>;
    const { params }: WidgetSpec = widgetSpecs[widget.name as WidgetName];
    const used = [...new Set(namesIn(expression).map(({ name }) => name))];
    if (used.some((name) => typeof start[name] !== 'number')) return;
    const ends = used.flatMap((name) => {
      const param = own(params, name);
      return param?.type === 'number' ? [param.min, param.max].map((end) => ({ [name]: end })) : [];
    });
    for (const change of [{}, ...ends]) {
      const fault = notFinite(expression, { ...start, ...change });
      if (!fault) continue;
      const [[name, end] = []] = Object.entries(change);
      const where = name === undefined ? 'at the start of the figure' : `for ${name} = ${end}`;
      return this.report(node, `“${source}”, which is ${fault} ${where}`, 'a finite number');
    }
  }
}

const firstNumber = (params: WidgetSpec['params']) =>
  Object.keys(params).find((name) => params[name]?.type === 'number') ?? '';

const firstLine = (text: string) => text.split('\n')[0]?.slice(0, 40) ?? '';

/** A formula as it is spoken; '' when it cannot be set, which is reported where it is drawn. */
function spokenFormula(node: InlineMath | MathNode): string {
  try {
    return typeset(node.value, node.type === 'math').spoken;
  } catch {
    return '';
  }
}

const trimmed = (node: Nodes | undefined, ending: string) =>
  ({ type: 'text', value: (node as { value: string }).value.slice(0, -ending.length) }) as PhrasingContent;

/** A container with its label as a title. */
function titled(
  tag: string,
  className: string,
  node: ContainerDirective,
  content: () => ElementContent[],
  html: (label: Root) => Html,
): Element {
  const [first, ...rest] = node.children;
  const label = first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined;
  if (label) node.children = rest;
  const title = label
    ? [
        h('p', { className: `${className}-title` }, [
          { type: 'raw', value: html({ type: 'root', children: [label] }) } as never,
        ]),
      ]
    : [];
  return h(tag, { className }, [...title, ...content()]);
}

/** A label or a piece of feedback stands inside a line: a single paragraph loses its wrapper, several become lines. */
function unwrapParagraphs(tree: HastRoot, context: Context) {
  const paragraphs = tree.children.filter((c): c is Element => c.type === 'element');
  const [only] = paragraphs;
  if (paragraphs.length === 1 && only?.tagName === 'p') {
    tree.children = only.children;
    return;
  }
  if (context === 'label')
    visit(tree, 'element', (element) => {
      if (element.tagName === 'p') {
        element.tagName = 'span';
        element.properties.className = ['para'];
      }
    });
}
