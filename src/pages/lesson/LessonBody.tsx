import { createElement, Fragment, type ReactNode } from 'react';
import type { Asked, Block, PlacedFigure } from '../../course/types.ts';

/** What the app puts where a lesson asks a question or places a figure. `uid` is unique on the page. */
export interface LessonParts {
  question(question: string, asked: Asked, uid: string): ReactNode;
  figure(figure: PlacedFigure, uid: string): ReactNode;
}

/** A compiled lesson as React: prose as it is, questions and figures by the parts handed in. */
export function LessonBody({ blocks, parts }: { blocks: readonly Block[]; parts: LessonParts }) {
  // Spread, not listed: a compiled lesson never changes its order, so its blocks need no keys.
  return createElement(Fragment, null, ...blocks.map((block, i) => part(block, parts, `b${i}`)));
}

function part(block: Block, parts: LessonParts, uid: string): ReactNode {
  switch (block.type) {
    case 'html':
      return <div className="prose" dangerouslySetInnerHTML={{ __html: block.html }} />;
    case 'question':
      return parts.question(block.question, block.asked, uid);
    case 'figure':
      return parts.figure(block.figure, uid);
  }
}
