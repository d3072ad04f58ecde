import { words } from '#words/theme';
import { readTheme, type Theme, writeTheme } from '../progress/storage/theme.ts';

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

/** The button in the page's head: device, light, dark, and round again. */
export function themeButton() {
  const button = document.querySelector<HTMLButtonElement>('#theme');
  if (!button) return;
  const show = () => {
    button.textContent = words[readTheme()];
  };
  button.hidden = false;
  show();
  button.addEventListener('click', () => {
    writeTheme(NEXT[readTheme()]);
    show();
  });
}
