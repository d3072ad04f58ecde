import { existsSync } from 'node:fs';

/** The course a command is about: the folder it is given, that of CONTENT, or `content`. */
export function contentFolder(args: readonly string[]): string {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? process.env.CONTENT ?? 'content';
  if (existsSync(folder)) return folder;
  console.error(`no folder ${folder} (options stand behind a “--”, as in npm run check -- --info)`);
  process.exit(1);
}
