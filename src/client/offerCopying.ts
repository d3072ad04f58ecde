/** Fetches what copies once something is selected; without it the browser copies as it does anywhere. */
export function offerCopying(): void {
  const listening = new AbortController();
  const onSelect = async () => {
    if (getSelection()?.isCollapsed !== false) return;
    listening.abort();
    const { copyVisible } = await import('./copyVisible.ts');
    document.addEventListener('copy', copyVisible);
  };
  document.addEventListener('selectionchange', () => onSelect().catch(() => undefined), listening);
}
