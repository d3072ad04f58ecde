import type { Page } from '@playwright/test';

declare global {
  interface Window {
    seen: { frames: number[]; tasks: number[] };
  }
}

/** Begins to note how long each frame and each long task takes. */
export const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.seen = { frames: [], tasks: [] };
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) window.seen.tasks.push(task.duration);
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const tick = (now: number) => {
      window.seen.frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });

/** What was noted, in a row of a table. */
export async function framesSeen(page: Page): Promise<Record<string, string | number>> {
  const { frames, tasks } = await page.evaluate(() => window.seen);
  frames.sort((a, b) => a - b);
  const mean = frames.reduce((a, b) => a + b, 0) / frames.length;
  return {
    'frames a second': (1000 / mean).toFixed(0),
    '95th percentile ms': (frames[Math.floor(frames.length * 0.95)] ?? 0).toFixed(1),
    'longest task ms': Math.max(0, ...tasks).toFixed(0),
    'tasks over 50 ms': tasks.length,
  };
}
