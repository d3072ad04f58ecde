import { Fragment } from 'react';
import type { ChoiceFace, LocateFace } from '../../../course/types.ts';
import { Markup } from '../../asking/Markup.tsx';

/** A choice fits while all its options are still there. */
export const fitsOptions = (face: ChoiceFace | LocateFace, choice: string[]): boolean =>
  choice.every((id) => face.options.some((option) => option.id === id));

export const quoteOptions = (face: ChoiceFace | LocateFace, choice: string[]) =>
  face.options
    .filter((option) => choice.includes(option.id))
    .map((option, i) => (
      <Fragment key={option.id}>
        {i > 0 && '; '}
        <Markup html={option.html} />
      </Fragment>
    ));
