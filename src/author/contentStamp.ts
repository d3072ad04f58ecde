import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './filesIn.ts';

/** What changes when any file below a folder does: every name with its size and the time it was last written. */
export async function contentStamp(folder: string): Promise<string> {
  const stamp = async (name: string) => {
    // A file may go while the others are looked at.
    const found = await stat(join(folder, name)).catch(() => undefined);
    return `${name} ${found?.size} ${found?.mtimeMs}`;
  };
  return (await Promise.all((await filesIn(folder)).map(stamp))).join('\n');
}
