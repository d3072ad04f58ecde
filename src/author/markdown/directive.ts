import type { ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Assembly } from './assembly.ts';
import type { Context } from './context.ts';
import type { Rendering } from './rendering.ts';

interface NodeOf {
  /** `:name[words]{…}`, among words. */
  text: TextDirective;
  /** `::name[words]{…}`, on a line of its own. */
  leaf: LeafDirective;
  /** `:::name[words]{…}`, around blocks. */
  container: ContainerDirective;
}

export type Form = keyof NodeOf;
export type DirectiveNode = NodeOf[Form];

interface DirectiveShape<F extends Form> {
  form: F;
  attributes: Readonly<Record<string, 'required' | 'optional'>>;
  /** Whether it stands around words. */
  words?: boolean;
  /** Whether further attributes are parameters, which it judges itself. */
  open?: boolean;
  /** Whether it changes while the page is read, and so is left out of what is known of its words. */
  live?: boolean;
  /** Other names by which authors may look for it. */
  synonyms?: readonly string[];
  contexts: readonly Context[];
  /** How an author writes it. */
  example: string;
  description: string;
}

/** Stands inside a text and has HTML of its own. */
export interface InlineDirective<F extends Form = Form> extends DirectiveShape<F> {
  /** `content` gives what is inside, or the part of it that is handed in. */
  html(
    node: NodeOf[F],
    rendering: Rendering,
    content: (of?: NodeOf[F]) => ElementContent[],
  ): ElementContent | ElementContent[];
}

/** Stands between the paragraphs of a lesson and is a part of it by itself. */
export interface BlockDirective<F extends Form = Form> extends DirectiveShape<F> {
  /** Makes it known before anything is rendered, so that the text above may speak of it. */
  declare?(node: NodeOf[F], lesson: Assembly): void;
  assemble(node: NodeOf[F], lesson: Assembly): void;
}

export type Directive = InlineDirective | BlockDirective;

const FORMS: Record<DirectiveNode['type'], Form> = {
  textDirective: 'text',
  leafDirective: 'leaf',
  containerDirective: 'container',
};

export const isDirective = (node: Nodes): node is DirectiveNode => node.type in FORMS;

export const formOf = (node: DirectiveNode): Form => FORMS[node.type];
