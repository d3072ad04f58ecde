import { Fragment } from 'react';
import { words } from '#words/questions';
import { Markup } from '../../asking/Markup.tsx';
import type { ChoiceFace } from './types.ts';

/** A choice fits while all its options are still there. */
export const fitsOptions = (face: Pick<ChoiceFace, 'options'>, choice: string[]): boolean =>
  choice.every((id) => face.options.some((option) => option.id === id));

export const quoteOptions = (face: Pick<ChoiceFace, 'options'>, choice: string[]) =>
  face.options
    .filter((option) => choice.includes(option.id))
    .map((option, i) => (
      <Fragment key={option.id}>
        {i > 0 && words.between}
        <Markup html={option.html} />
      </Fragment>
    ));
