/**
 * The browser's entry. Before the first paint it does small things: it puts each question's options into this
 * learner's order, makes the theme button work, and notes what is done too early and what a translator does. React
 * and everything else come once the page is painted.
 */
import { noteEarlyEvents } from './client/earlyEvents.ts';
import { scriptFailed } from './client/scriptFailed.ts';
import { themeButton } from './client/themeButton.ts';
import { noteTranslation } from './client/translation.ts';
import { learnerSeed } from './progress/storage/seed.ts';
import { orderOf } from './questions/asking/order.ts';

const root = document.documentElement;
noteEarlyEvents();
const { activeElement: focused } = document;

for (const list of document.querySelectorAll<HTMLElement>('[data-options]')) {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > [data-option]')];
  const options = items.map(({ dataset: { option: id = '', pin } }) =>
    pin === 'first' || pin === 'last' ? { id, pin: pin as 'first' | 'last' } : { id },
  );
  const question = list.closest<HTMLElement>('[data-question]')?.dataset.question ?? '';
  const seed = learnerSeed(root.dataset.course ?? '');
  const order = orderOf(options, list.dataset.options === 'shuffle', seed, question);
  list.append(
    ...items.sort((a, b) => order.indexOf(a.dataset.option ?? '') - order.indexOf(b.dataset.option ?? '')),
  );
}
// What is moved loses it.
if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
root.dataset.ordered = '';
themeButton();
noteTranslation();

requestAnimationFrame(() =>
  setTimeout(() => {
    import('./pages/startPage.ts').then((m) => m.startPage()).catch(scriptFailed);
    // Asked for together: one after the other they would take two journeys. Its island tells when it failed.
    if (document.querySelector('[data-island="question"]'))
      import('./pages/lesson/QuestionIsland.tsx').catch(() => undefined);
  }),
);
