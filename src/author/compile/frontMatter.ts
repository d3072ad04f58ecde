/** Splits the head off a lesson; the body keeps its line numbers. */
export function frontMatter(text: string): { yaml: string; body: string; line: number } | null {
  const match = /^(\s*\n)?---[ \t]*\n([\s\S]*?\n)---[ \t]*(?=\n|$)/.exec(text);
  if (!match) return null;
  const [whole, blank = '', yaml = ''] = match;
  const spaces = whole.replace(/[^\n]/g, ' ');
  return { yaml, body: spaces + text.slice(whole.length), line: blank.split('\n').length + 1 };
}
