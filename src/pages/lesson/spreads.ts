import type { Block, Step } from '../../course/types.ts';

/** A stretch of a lesson's page: with one figure beside all of it, or a column of text. */
export interface Spread {
  /** Id of the figure. */
  stage: string | undefined;
  blocks: Block[];
}

interface Known {
  /** Whether a figure, by its name, stands beside the text. */
  isStaged(name: string): boolean;
  /** The figure that a question is answered by, and what it shows meanwhile. */
  figureOf(question: string): Step | undefined;
}

/**
 * A lesson's blocks as they are laid out. A figure for the stage begins a spread with its section, the first one at the
 * top of the page; sections that follow go on with it while they speak of it. A question that is answered by a figure
 * finds it in the state that it begins with.
 */
export function spreads(blocks: readonly Block[], known: Known): Spread[] {
  const found: Spread[] = [];
  for (const section of sectionsOf(blocks.map((block) => withStep(block, known)))) {
    const parts = partsOf(section, known);
    const last = found.at(-1);
    const [first] = parts;
    if (!first) continue;
    if (last && !last.stage && first.stage && found.length === 1)
      found.splice(0, 1, { stage: first.stage, blocks: [...last.blocks, ...first.blocks] });
    else if (last && !first.stage && (!last.stage || speaksOf(last.stage, first.blocks)))
      last.blocks.push(...first.blocks);
    else found.push(first);
    found.push(...parts.slice(1));
  }
  return found;
}

function withStep(block: Block, { figureOf }: Known): Block {
  if (block.type !== 'question') return block;
  const step = figureOf(block.question);
  return step ? { ...block, step } : block;
}

const beginsSection = (block: Block) => block.type === 'html' && block.html.startsWith('<h2');

function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (beginsSection(block)) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections.filter((section) => section.length > 0);
}

/** A section with the first figure that it puts on the stage; each further one begins a part of its own. */
function partsOf(section: readonly Block[], { isStaged }: Known): Spread[] {
  const parts: Spread[] = [{ stage: undefined, blocks: [] }];
  for (const block of section) {
    const stage = block.type === 'figure' && isStaged(block.figure.name) ? block.figure.id : undefined;
    const last = parts.at(-1) as Spread;
    if (stage && last.stage) parts.push({ stage, blocks: [block] });
    else {
      last.stage ??= stage;
      last.blocks.push(block);
    }
  }
  return parts;
}

const speaksOf = (figure: string, blocks: readonly Block[]) =>
  blocks.some((block) => stepOf(block)?.of === figure);

/** How many headings of a stretch stand before a question in it. */
export function sectionOf({ blocks }: Spread, question: string): number {
  const at = blocks.findIndex((block) => block.type === 'question' && block.question === question);
  return blocks.slice(0, at).filter(beginsSection).length;
}

export const stepOf = (block: Block): Step | undefined => ('step' in block ? block.step : undefined);
