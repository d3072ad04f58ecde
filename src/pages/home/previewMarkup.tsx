import { renderToStaticMarkup } from 'react-dom/server';
import * as subject from '#subject/browser';
import type { Course, Html } from '../../course/types.ts';
import { loadFigure, offerFigures } from '../../figures/load.ts';
import { previewOf } from './previewOf.ts';

/** What is drawn of each lesson that has a picture, by its id, in 96 by 64 units. */
export async function previewMarkup({ lessons }: Course): Promise<Record<string, Html>> {
  offerFigures(subject.figures);
  for (const { blocks } of lessons)
    for (const block of blocks) if (block.type === 'figure') await loadFigure(block.figure.name);
  return Object.fromEntries(
    lessons.flatMap((lesson) => {
      const Preview = previewOf(lesson);
      return Preview ? [[lesson.id, renderToStaticMarkup(<Preview />)]] : [];
    }),
  );
}
