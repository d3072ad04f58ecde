import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { linked } from './linked.tsx';

it('draws the words in brackets as links and elements, in their order', () => {
  const sentence = linked('See [the glossary], by [name], or [nothing].', '/glossary', () => <b>Ada</b>);
  expect(renderToStaticMarkup(sentence)).toBe(
    'See <a href="/glossary">the glossary</a>, by <b>Ada</b>, or nothing.',
  );
});
