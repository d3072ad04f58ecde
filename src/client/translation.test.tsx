import '@testing-library/jest-dom/vitest';
import { act, waitFor } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { translate } from '../../tests/helpers/translate.ts';
import { noteTranslation, untranslate } from './translation.ts';

let part: HTMLElement;

beforeAll(noteTranslation);
beforeEach(() => {
  document.body.innerHTML = '<p>Before</p><div id="part"></div>';
  part = document.getElementById('part') as HTMLElement;
});

/** Tells of itself in every way in which React changes text. */
function Part() {
  const [pressed, setPressed] = useState(0);
  const shown = pressed % 2 === 1;
  const list: ReactNode[] = ['one ', <b key="two">two </b>, shown ? '' : 'three ', <i key="four">four </i>];
  return (
    <section>
      <h2>Pressed {pressed} times</h2>
      <p>{shown ? 'open' : 'shut'}</p>
      <p>
        {shown && 'new '}among{shown && <em> others</em>} words{!shown && ' that go'}
      </p>
      <p>{shown ? [...list].reverse() : list}</p>
      <button type="button" onClick={() => setPressed((n) => n + 1)}>
        {shown ? 'Hide' : <>Show {pressed} more</>}
      </button>
    </section>
  );
}

function Awake() {
  useState(() => untranslate(part));
  return <Part />;
}

/** What stands there once all of it is translated. */
function texts() {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) expect(walker.currentNode.parentElement?.tagName).toBe('FONT');
  return [...part.querySelectorAll('h2, p, button')].map((e) =>
    e.textContent?.toUpperCase().trim().replace(/\s+/g, ' '),
  );
}

const FIRST = ['PRESSED 0 TIMES', 'SHUT', 'AMONG WORDS THAT GO', 'ONE TWO THREE FOUR', 'SHOW 0 MORE'];
const SECOND = ['PRESSED 1 TIMES', 'OPEN', 'NEW AMONG OTHERS WORDS', 'FOUR TWO ONE', 'HIDE'];
const THIRD = ['PRESSED 2 TIMES', ...FIRST.slice(1, 4), 'SHOW 2 MORE'];

const press = () => act(async () => part.querySelector('button')?.click());

describe.each(['capitals', 'words', 'moved'] as const)('a page in a translation (%s)', (way) => {
  it.each(['before', 'after'])('changes as ever when it was translated %s it woke', async (when) => {
    const onError = vi.fn();
    part.innerHTML = renderToString(<Part />);
    const [heading] = part.children;
    if (when === 'before') await act(async () => translate(way));
    const root = await act(async () =>
      hydrateRoot(part, <Awake />, { onRecoverableError: onError, onUncaughtError: onError }),
    );
    if (when === 'after') await act(async () => translate(way));
    await waitFor(() => expect(texts()).toEqual(FIRST));
    await press();
    await waitFor(() => expect(texts()).toEqual(SECOND));
    await press();
    await waitFor(() => expect(texts()).toEqual(THIRD));
    expect(onError).not.toHaveBeenCalled();
    expect(part.children).toContain(heading);
    await act(async () => root.unmount());
    expect(part).toBeEmptyDOMElement();
  });
});
