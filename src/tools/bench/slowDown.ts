import type { Page } from '@playwright/test';

export const SLOW_CPU = 4;
/** 1.6 Mbit/s with 150 ms of round trip: a phone on a poor connection. */
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Makes a page as slow as on a phone, on a poor connection too where that is wished. */
export async function slowDown(page: Page, network = false): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  if (!network) return;
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW_NETWORK);
}
