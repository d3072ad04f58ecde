import { act, cleanup, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { VERSION } from './storage/migrate.ts';
import { parseSegment } from './storage/segment.ts';
import { progress, recordAttempt, start, useProgress } from './store.ts';
import { anAttempt } from './testing/arbitrary.ts';

function Count() {
  const ready = useProgress((state) => state.ready);
  const count = useProgress((state) => state.attempts.length);
  return <p role="status">{ready ? `${count} answers` : 'Not looked yet'}</p>;
}

let stop = () => {};
beforeEach(() => localStorage.clear());
afterEach(() => {
  act(() => stop());
  cleanup();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test('hydrates from the empty state even when answers are there already, then shows them', async () => {
  const html = renderToString(<Count />);
  expect(html).toContain('Not looked yet');
  localStorage.setItem('deltaq:c:log:0', JSON.stringify([anAttempt()]));
  stop = start('c');
  const complaint = vi.spyOn(console, 'error');
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
  const root = await act(async () => hydrateRoot(place, <Count />));
  expect(screen.getByRole('status').textContent).toBe('1 answers');
  expect(complaint).not.toHaveBeenCalled();
  act(() => {
    recordAttempt(anAttempt());
  });
  expect(screen.getByRole('status').textContent).toBe('2 answers');
  act(() => root.unmount());
});

test('keeps answers in the browser’s own storage and listens to its events', () => {
  stop = start('c');
  const attempt = recordAttempt(anAttempt());
  const log = JSON.parse(localStorage.getItem('deltaq:c:log:0') ?? '');
  expect(parseSegment(log).value).toEqual([attempt]);
  localStorage.setItem('deltaq:c:meta', `{"version":${VERSION},"epoch":"another"}`);
  window.dispatchEvent(
    new StorageEvent('storage', { key: 'deltaq:c:meta', newValue: '…', storageArea: localStorage }),
  );
  expect(progress.getState().attempts).toEqual([]);
});

test('works when the browser refuses even to name its storage', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Refused', 'SecurityError');
  });
  stop = start('c');
  const attempt = recordAttempt(anAttempt());
  expect(progress.getState().attempts).toEqual([attempt]);
  expect(progress.getState().notices.map((one) => one.kind)).toEqual(['blocked']);
});
