import type { Diagnostic } from '../diagnostic.ts';
import { roleOf } from '../questions/roleOf.ts';
import { textsNamed } from './feedback.ts';
import { findingAt } from './finding.ts';
import { INVENTORY, type LintInput } from './input.ts';
import type { Item } from './item.ts';
import { plain } from './text.ts';

export interface Coverage {
  objective: string;
  openers: number;
  checks: number;
}

const CHECKS = 2;
const IN_TEXT = 8;
const UNBALANCED = 3;
const APPLIED = 0.5;
const WORDS_PER_MINUTE = 230;
export const MINUTES_PER_CHECK = 0.75;
const MINUTES_PER_FIGURE = 1.5;
/** Off by more than a quarter, and by more than the minute that rounding may take. */
const ESTIMATE = 0.25;
const ROUNDING = 1;

export function coverageOf(objectives: readonly string[], items: readonly Item[]): Coverage[] {
  const asked = itemsBy(items, ({ source }) => [source.objective]);
  return objectives.map((objective) => {
    const own = asked.get(objective) ?? [];
    const count = (role: string) => own.filter(({ source }) => roleOf(source) === role).length;
    return { objective, openers: count('opener'), checks: count('check') };
  });
}

/** Whether the course asks and teaches what it promises. */
export function* coverageRules(
  input: LintInput,
  items: readonly Item[],
  coverage: readonly Coverage[],
): Iterable<Diagnostic> {
  const at = (objective: string) => input.declared('objective', objective);
  const byObjective = itemsBy(items, ({ source }) => [source.objective]);
  for (const { objective, openers, checks } of coverage) {
    const message = `${objective} has ${openers} openers and ${checks} checks`;
    if (openers + checks === 0) {
      yield findingAt(at(objective), { code: 'objective-uncovered', message });
      continue;
    }
    if (openers === 0) yield findingAt(at(objective), { code: 'objective-no-opener', message });
    if (checks < CHECKS) yield findingAt(at(objective), { code: 'objective-thin', message });
    const [lesson = ''] = objective.split('.');
    // A lesson teaches its objectives: some question of each must point into it.
    if (!byObjective.get(objective)?.some(({ source }) => source.see.startsWith(`${lesson}#`)))
      yield findingAt(at(objective), {
        code: 'objective-untaught',
        message: `no question of ${objective} points to a section of ${lesson}`,
      });
  }
  const asked = coverage
    .map((c) => ({ ...c, all: c.openers + c.checks }))
    .filter((c) => c.all > 0)
    .sort((a, b) => a.all - b.all);
  const [fewest, most] = [asked[0], asked.at(-1)];
  if (fewest && most && most.all > UNBALANCED * fewest.all)
    yield findingAt(at(fewest.objective), {
      code: 'objective-unbalanced',
      message: `${fewest.objective} has ${fewest.all} questions, ${most.objective} ${most.all}`,
    });
}

/** Whether a lesson asks for more than facts, not too much between its paragraphs, in the time it promises. */
export function* lessonRules(input: LintInput): Iterable<Diagnostic> {
  for (const { id, questions, checksInText, text, minutes, figures } of input.lessons) {
    const checks = questions.filter((q) => roleOf(q) === 'check');
    const applied = checks.filter((q) => q.tags.some((tag) => tag !== 'recall')).length;
    if (applied < APPLIED * checks.length)
      yield findingAt(input.declared('questions', id), {
        code: 'recall-only',
        message: `${applied} of ${checks.length} checks apply something`,
      });
    // The inventory is all questions.
    if (id !== INVENTORY && checksInText > IN_TEXT)
      yield findingAt(input.declared('lesson', id), {
        code: 'text-crowded',
        message: `${checksInText} checks in the text, at most ${IN_TEXT}: those it does not place are its practice`,
      });
    const words = plain(text).split(' ').length;
    const needed = words / WORDS_PER_MINUTE + checksInText * MINUTES_PER_CHECK + figures * MINUTES_PER_FIGURE;
    if (Math.abs(minutes - needed) > Math.max(ROUNDING, ESTIMATE * needed))
      yield findingAt(input.declared('lesson', id), {
        code: 'estimate-wrong',
        message: `${minutes} minutes, about ${Math.round(needed)} by words, checks in the text and figures`,
      });
  }
}

/** Fewer questions before and after the course say little about what was learned in it. */
const INVENTORY_ITEMS = 10;

export function* inventoryRule({ lessons, declared }: LintInput): Iterable<Diagnostic> {
  const asked = lessons.find(({ id }) => id === INVENTORY)?.questions.length ?? INVENTORY_ITEMS;
  if (asked < INVENTORY_ITEMS)
    yield findingAt(declared('questions', INVENTORY), {
      code: 'inventory-short',
      message: `${asked} of at least ${INVENTORY_ITEMS} questions`,
    });
}

/** Whether declared misconceptions are found out. */
export function* misconceptionRules(input: LintInput, items: readonly Item[]): Iterable<Diagnostic> {
  const standing = itemsBy(items, ({ source }) =>
    textsNamed(['misconception'], source).map(({ text }) => text),
  );
  for (const misconception of input.misconceptions) {
    const using = standing.get(misconception) ?? [];
    const at = input.declared('misconception', misconception);
    if (using.length === 0)
      yield findingAt(at, { code: 'misconception-unused', message: `no option stands for ${misconception}` });
    else if (using.every(({ source }) => roleOf(source) !== 'check'))
      yield findingAt(at, {
        code: 'misconception-untested',
        message: `${misconception} is in openers and predictions alone`,
      });
  }
}

function itemsBy(items: readonly Item[], namesOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items)
    for (const name of new Set(namesOf(item))) {
      const own = found.get(name);
      if (own) own.push(item);
      else found.set(name, [item]);
    }
  return found;
}
