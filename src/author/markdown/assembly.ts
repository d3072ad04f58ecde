import type { Heading as HeadingNode, PhrasingContent, RootContent } from 'mdast';
import type { Asked, Block, Heading, Html, Section, Step } from '../../course/types.ts';
import type { Place } from '../place.ts';
import { acceptedDirective } from './acceptedDirective.ts';
import type { DirectiveNode } from './directive.ts';
import { html, labelHtml } from './html.ts';
import type { Passage } from './passage.ts';
import { wordsOf } from './plainText.ts';
import { readHeading } from './readHeading.ts';
import { RESERVED_ANCHORS } from './reservedAnchors.ts';

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
  readable: boolean;
}

/** A lesson while it is put together: prose as HTML blocks, questions and figures as blocks of their own. */
export class Assembly {
  readonly lesson: RenderedLesson = {
    blocks: [],
    headings: [],
    anchors: [],
    asked: [],
    sections: [{ id: '', title: '', words: '' }],
    notes: [],
    readable: true,
  };
  readonly passage: Passage;
  private prose: RootContent[] = [];

  constructor(passage: Passage) {
    this.passage = passage;
  }

  accepts(node: DirectiveNode): boolean {
    return acceptedDirective(node, 'prose', this.passage) !== undefined;
  }

  label(words: PhrasingContent[]): { html: Html; text: string } {
    return { html: labelHtml(words, this.passage), text: wordsOf(...words) };
  }

  heading(node: HeadingNode) {
    const { anchors, headings, sections } = this.lesson;
    const { id, text, words } = readHeading(node, this.passage);
    if (anchors.some((a) => a.id && a.id === id) || RESERVED_ANCHORS.includes(id))
      this.passage.report(node, `anchor “${id}” again`, 'an anchor of its own');
    const heading = { id, text, html: labelHtml(words, this.passage) };
    anchors.push(heading);
    if (node.depth === 2) {
      this.stage(undefined);
      headings.push(heading);
    }
    sections.push({ id, title: text, words: '' });
    this.prose.push(node);
  }

  write(node: RootContent) {
    this.prose.push(node);
    const section = this.lesson.sections.at(-1);
    if (section) section.words = `${section.words} ${wordsOf(node)}`.trim();
  }

  ask(question: string, asked: Asked, place: Place) {
    this.lesson.asked.push({ question, asked, place });
    this.place({ type: 'question', question, asked, ...this.inStep });
  }

  /** Ends the prose so far, and the step that it is in. */
  stage(step: Step | undefined) {
    this.endProse();
    this.passage.step = step;
  }

  note(content: RootContent[]) {
    const section = this.lesson.headings.at(-1)?.text ?? 'Before the explanation';
    this.lesson.notes.push({ section, html: this.html(content) });
  }

  /** Ends the prose so far with a block. */
  place(block: Block) {
    this.endProse();
    this.lesson.blocks.push(block);
  }

  endProse() {
    if (this.prose.length > 0)
      this.lesson.blocks.push({ type: 'html', html: this.html(this.prose), ...this.inStep });
    this.prose = [];
  }

  private get inStep() {
    const { step } = this.passage;
    return step && { step };
  }

  private html(children: RootContent[]): Html {
    return html({ type: 'root', children }, 'prose', this.passage);
  }
}
