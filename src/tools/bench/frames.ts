import type { CDPSession, Page } from '@playwright/test';

declare global {
  interface Window {
    seen: { frames: number[]; tasks: number[] };
  }
}

/** The time that the thread of a page has worked so far, in seconds: the same however busy the machine is. */
async function timeWorked(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Begins to note how long each frame and each long task takes; what is returned makes of it a row of a table. */
export async function watchFrames(page: Page): Promise<() => Promise<Record<string, string | number>>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    const seen = { frames: [] as number[], tasks: [] as number[] };
    window.seen = seen;
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) seen.tasks.push(task.duration);
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const tick = (now: number) => {
      // Another watch has begun.
      if (window.seen !== seen) return;
      seen.frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const before = await timeWorked(client);
  return async () => {
    const { frames, tasks } = await page.evaluate(() => window.seen);
    const worked = (await timeWorked(client)) - before;
    frames.sort((a, b) => a - b);
    const mean = frames.reduce((a, b) => a + b, 0) / frames.length;
    return {
      'frames a second': (1000 / mean).toFixed(0),
      'CPU ms a frame': ((1000 * worked) / frames.length).toFixed(1),
      '95th percentile ms': (frames[Math.floor(frames.length * 0.95)] ?? 0).toFixed(1),
      'longest task ms': Math.max(0, ...tasks).toFixed(0),
      'tasks over 50 ms': tasks.length,
    };
  };
}
