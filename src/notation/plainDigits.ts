/** Marks between digits that cannot be read, or could be read in two ways. */
export type UnclearMarks =
  | { kind: 'ambiguous'; text: string; either: string; or: number }
  | { kind: 'grouping'; text: string };

/**
 * The digits with a point as decimal mark and nothing else, or why the marks between them cannot be read.
 *
 * Grouping: commas, points, spaces, apostrophes and underscores may stand before groups of exactly three digits.
 * A single point is the decimal point; three zeros alone behind it (`1.000`) may as well part thousands, as much of
 * the world writes them, so that is refused as ambiguous. A single comma is grouping before exactly three digits (`8,000`),
 * unless nothing could be grouped there (`0,125`, `1234,567`); otherwise it is a decimal comma (`0,8`, `1,2345`).
 * Only zeros after such a comma (`1,00`) are more likely a slip in typing 1,000 or 100 than a decimal, so that is
 * refused as ambiguous. Where two marks occur, the last is the decimal mark: `1.234,5`, `1,234.5`.
 */
export function plainDigits(text: string): string | UnclearMarks {
  const marks = [...text].filter((c) => !/\d/.test(c));
  const last = marks.at(-1);
  if (last === undefined) return text;
  const kinds = new Set(marks);
  const [head = '', tail = ''] = [
    text.slice(0, text.lastIndexOf(last)),
    text.slice(text.lastIndexOf(last) + 1),
  ];
  const wrong: UnclearMarks = { kind: 'grouping', text };
  if (kinds.size > 2) return wrong;
  if (kinds.size === 2) {
    const once = marks.filter((m) => m === last).length === 1;
    return once && (last === '.' || last === ',') && grouped(head) ? `${joined(head)}.${tail}` : wrong;
  }
  if (last === '.' && marks.length === 1)
    return tail === '000' && grouped(text) && /^[1-9]/.test(head)
      ? { kind: 'ambiguous', text, either: head, or: Number(joined(text)) }
      : `${head || '0'}.${tail}`;
  if (last === ',' && marks.length === 1 && !(grouped(text) && /^[1-9]/.test(text))) {
    if (/^[1-9]/.test(head) && /^0+$/.test(tail)) {
      return { kind: 'ambiguous', text, either: head, or: Number(joined(text)) };
    }
    return `${head}.${tail}`;
  }
  return grouped(text) ? joined(text) : wrong;
}

const grouped = (text: string) => /^\d{1,3}([ .,'_])\d{3}(?:\1\d{3})*$/.test(text);
const joined = (text: string) => text.replace(/\D/g, '');
