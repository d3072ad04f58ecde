import type { Locator } from '@playwright/test';

/** The smallest text of a figure, in pixels. */
const LEAST = 12;

/**
 * What is wrong with the text that is seen in a figure: it is small, leaves the picture, lies on other text, or is cut
 * off by the menu it stands in. Lines are compared by the middle of their height, where the letters are.
 */
export const textFaults = (figure: Locator): Promise<string[]> =>
  figure.evaluate((root, least) => {
    interface Line {
      text: string;
      of: Text;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const faults: string[] = [];
    const lines: Line[] = [];
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('option, .visually-hidden, [class*="VisuallyHidden"]') &&
      getComputedStyle(element).clipPath === 'none' &&
      Number.parseFloat(getComputedStyle(element).fontSize) > 0;

    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!(node instanceof Text) || !text || !parent || !isSeen(parent)) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < least) faults.push(`“${text}” is ${size} px`);
      const range = document.createRange();
      range.selectNodeContents(node);
      const picture = parent.closest('[data-stage]');
      const box = (picture ?? root).getBoundingClientRect();
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        const line = { text, of: node, left, right, top: top + height / 4, bottom: bottom - height / 4 };
        // A line of words may stand under a docked figure.
        const isLow = picture !== null && line.bottom > box.bottom;
        if (left < box.left - 1 || right > box.right + 1 || line.top < box.top || isLow)
          faults.push(`“${text}” leaves its picture`);
        lines.push(line);
      }
    }
    for (const [n, a] of lines.entries())
      for (const b of lines.slice(n + 1))
        if (
          a.of !== b.of &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
          Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top)
        )
          faults.push(`“${a.text}” lies on “${b.text}”`);

    const pen = document.createElement('canvas').getContext('2d');
    for (const menu of root.querySelectorAll('select')) {
      const style = getComputedStyle(menu);
      const text = menu.selectedOptions[0]?.text ?? '';
      if (!pen || !menu.checkVisibility()) continue;
      pen.font = style.font;
      // An arrow of some 20 px stands beside the words.
      const room =
        menu.clientWidth -
        Number.parseFloat(style.paddingInlineStart) -
        Number.parseFloat(style.paddingInlineEnd) -
        20;
      if (pen.measureText(text).width > room) faults.push(`“${text}” is cut off by its menu`);
    }
    return [...new Set(faults)];
  }, LEAST);
