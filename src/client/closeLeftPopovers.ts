/** A menu or a note that the focus has left is in the way of what it went to. */
export function closeLeftPopovers() {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const opener = target.closest('[popovertarget]')?.getAttribute('popovertarget');
    for (const popover of document.querySelectorAll<HTMLElement>('[popover]:popover-open'))
      if (!popover.contains(target) && popover.id !== opener) popover.hidePopover();
  });
}
