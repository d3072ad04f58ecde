import { Worker } from 'node:worker_threads';
import { WORK } from './judge.ts';

/**
 * Ends a storm that is caught in one case and so cannot end itself, and names the case. What counts is the work of the
 * processor: a machine that is busy with other things takes longer and is not taken for one that hangs.
 */
const WATCHER = `
const { writeSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
let now = { of: '', since: process.cpuUsage() };
parentPort.on('message', (of) => { now = { of, since: process.cpuUsage() }; });
setInterval(() => {
  const { user, system } = process.cpuUsage(now.since);
  if ((user + system) / 1e6 < workerData) return;
  writeSync(2, 'hang: ' + now.of + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, 1000);
`;

/**
 * Watches from now on; is told of each case as it begins.
 * @param seconds twice what a case may take: one that comes to its end is counted there, and the storm goes on.
 */
export function watch(seconds = 2 * WORK): (of: string) => void {
  const watcher = new Worker(WATCHER, { eval: true, workerData: seconds, execArgv: [] });
  watcher.unref();
  return (of) => watcher.postMessage(of);
}
