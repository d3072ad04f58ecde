import { createElement, Fragment, type ReactNode } from 'react';
import { words } from '#words/stage';
import type { Asked, Block, PlacedFigure } from '../../course/types.ts';
import ways from '../../figures/frame/Way.module.css';
import styles from './Spread.module.css';
import { Spread } from './Spread.tsx';
import { type Spread as Laid, stepOf } from './spreads.ts';

/** What the app puts where a lesson asks a question or places a figure. `uid` is unique on the page. */
export interface LessonParts {
  question(question: string, asked: Asked, uid: string): ReactNode;
  figure(figure: PlacedFigure, uid: string): ReactNode;
  /** Whether a question asks for what the figure beside it would tell. */
  isAbout(question: string, figure: PlacedFigure): boolean;
  /** What a figure shows in a state, in a few words. */
  titleOf(figure: PlacedFigure, state: PlacedFigure['params']): string;
}

interface Props {
  /** What stands over its beginning. */
  head: ReactNode;
  spreads: readonly Laid[];
  parts: LessonParts;
}

/** A compiled lesson as React: prose as it is, questions and figures by the parts handed in. */
export function LessonBody({ head, spreads, parts }: Props) {
  // Spread, not listed: a compiled lesson never changes its order, so its blocks need no keys.
  return createElement(
    Fragment,
    null,
    ...spreads.map(({ stage, blocks }, i) => {
      const drawn = blocks.map((block, j) => part(block, stageIn(blocks, stage), parts, `b${i}-${j}`));
      return createElement(Spread, { staged: stage !== undefined }, i === 0 && head, ...drawn);
    }),
  );
}

const stageIn = (blocks: readonly Block[], id: string | undefined) =>
  blocks.flatMap((block) => (block.type === 'figure' && block.figure.id === id ? [block.figure] : [])).at(0);

function part(block: Block, stage: PlacedFigure | undefined, parts: LessonParts, uid: string): ReactNode {
  const drawn = content(block, parts, uid);
  const step = stepOf(block);
  if (!step || !stage || step.of !== stage.id) return drawn;
  return (
    <div
      className={styles.step}
      data-shows={JSON.stringify(step.state)}
      data-asks={block.type === 'question' && parts.isAbout(block.question, stage) ? '' : undefined}
    >
      {drawn}
      {block.type === 'html' && (
        <a className={ways.way} href={`#figure-${stage.id}`} data-to-figure="" tabIndex={-1}>
          {words.toFigure(parts.titleOf(stage, { ...stage.params, ...step.state }))}
        </a>
      )}
    </div>
  );
}

function content(block: Block, parts: LessonParts, uid: string): ReactNode {
  switch (block.type) {
    case 'html':
      return <div className="prose" dangerouslySetInnerHTML={{ __html: block.html }} />;
    case 'question':
      return parts.question(block.question, block.asked, uid);
    case 'figure':
      return parts.figure(block.figure, uid);
  }
}
