import { describe, expect, it } from 'vitest';
import type { Block, Step } from '../../course/types.ts';
import { type Spread, spreads } from './spreads.ts';

const text = (html: string, step?: Step): Block => ({ type: 'html', html, ...(step && { step }) });
const ask = (question: string): Block => ({ type: 'question', question, asked: 'check' });
const figure = (id: string, name = 'staged'): Block => ({
  type: 'figure',
  figure: { id, name, params: {}, caption: '', captionText: '' },
});
const showing = (of: string): Step => ({ of, state: { r: 8 } });

const known = {
  isStaged: (name: string) => name === 'staged',
  figureOf(question: string) {
    const of = /^operate-(.*)$/.exec(question)?.[1];
    return of === undefined ? undefined : showing(of);
  },
};

const brief = ({ stage, blocks }: Spread) => [
  stage,
  ...blocks.map((block) =>
    block.type === 'html' ? block.html : block.type === 'figure' ? `[${block.figure.id}]` : block.question,
  ),
];
const laidOut = (...blocks: Block[]) => spreads(blocks, known).map(brief);

describe('spreads', () => {
  it('begin at the top of the page, with the story above the section of the first figure', () => {
    expect(laidOut(text('story'), ask('opener'), text('<h2>One'), figure('a'), text('more'))).toEqual([
      ['a', 'story', 'opener', '<h2>One', '[a]', 'more'],
    ]);
    expect(laidOut(text('story'), text('<h2>One'), text('<h2>Two'), figure('a'))).toEqual([
      ['a', 'story', '<h2>One', '<h2>Two', '[a]'],
    ]);
  });

  it('go on while a section shows the figure or asks about it', () => {
    expect(
      laidOut(
        text('<h2>One'),
        figure('a'),
        text('<h2>Two'),
        text('shown', showing('a')),
        text('<h2>Three'),
        ask('operate-a'),
        text('<h2>Four'),
        text('<h2>Five'),
      ),
    ).toEqual([
      ['a', '<h2>One', '[a]', '<h2>Two', 'shown', '<h2>Three', 'operate-a'],
      [undefined, '<h2>Four', '<h2>Five'],
    ]);
  });

  it('begin anew with a section that places another, though it speaks of the last', () => {
    expect(
      laidOut(
        text('<h2>One'),
        figure('a'),
        text('<h2>Two', showing('a')),
        figure('b'),
        text('<h2>Three'),
        figure('c', 'plain'),
        text('<h2>Four'),
        figure('d'),
      ),
    ).toEqual([
      ['a', '<h2>One', '[a]'],
      ['b', '<h2>Two', '[b]'],
      [undefined, '<h2>Three', '[c]'],
      ['d', '<h2>Four', '[d]'],
    ]);
  });

  it('begin at the second figure of a section', () => {
    expect(laidOut(text('<h2>One'), figure('a'), text('between'), figure('b'), text('after'))).toEqual([
      ['a', '<h2>One', '[a]', 'between'],
      ['b', '[b]', 'after'],
    ]);
  });

  it('are one column of text where nothing stands on the stage', () => {
    expect(laidOut(text('story'), text('<h2>One'), figure('a', 'plain'))).toEqual([
      [undefined, 'story', '<h2>One', '[a]'],
    ]);
  });

  it('let a question find its figure in the state it begins with', () => {
    const [spread] = spreads([figure('a'), { ...ask('operate-a'), step: showing('b') } as Block], known);
    expect(spread?.blocks.at(-1)).toMatchObject({ step: { of: 'a', state: { r: 8 } } });
  });
});
