import { bankRules, blindBot, inFixedOrder, keyLongest, keyPositions } from './bank.ts';
import { goneSince } from './between.ts';
import { coverageOf, coverageRules, inventoryRule, lessonRules, misconceptionRules } from './coverage.ts';
import { type Finding, findingAt, sortFindings } from './finding.ts';
import { exceptionsOf, type Ignored, setAside } from './ignores.ts';
import { INVENTORY, type LintInput } from './input.ts';
import { type Item, itemOf } from './item.ts';
import { judgeOf } from './judge.ts';
import type { Report } from './report.ts';
import type { Level } from './rules.ts';
import { wordsOf } from './words.ts';

/** Judges the questions of a whole course, one by one and together. */
export function lintCourse(input: LintInput): { findings: Finding[]; report: Report } {
  const words = wordsOf(input.language);
  const items = input.lessons.flatMap(({ id, questions }) =>
    questions.map((question, i) => itemOf(question, id, i, words)),
  );
  const judge = judgeOf(input, items, words);
  const ignored: Ignored[] = [];
  const inItems = items.flatMap((item, n) => {
    const found = judge(item, n).map(({ steps, ...draft }) =>
      findingAt(input.place(item.lesson, item.index, steps), draft),
    );
    const exceptions = exceptionsOf(input, item);
    ignored.push(...exceptions.ignored);
    return setAside(found, exceptions);
  });

  // The inventory teaches nothing: it gives no answer before the course is over.
  const asked = items.filter((item) => item.lesson !== INVENTORY);
  const coverage = coverageOf(input.objectives, asked);
  const longest = keyLongest(items);
  const bot = words && blindBot(items, words);
  const findings = sortFindings([
    ...inItems,
    ...coverageRules(input, asked, coverage),
    ...lessonRules(input),
    ...inventoryRule(input),
    ...misconceptionRules(input, items),
    ...bankRules(input, items, longest, bot),
    ...goneSince(items, input.published ?? []).map(({ id }) =>
      findingAt(input.declared('course', ''), {
        code: 'id-changed',
        message: `the published question ${id} is gone: keep its id in the aliases of another`,
      }),
    ),
  ]);
  const count = (level: Level) => findings.filter((f) => f.level === level).length;
  return {
    findings,
    report: {
      questions: items.length,
      found: { error: count('error'), warn: count('warn'), info: count('info') },
      coverage,
      keyLongest: { ...longest, lessons: byLesson(input, items) },
      blindBot: bot,
      keyPositions: { counts: keyPositions(items), fixed: inFixedOrder(items).length },
      ignored,
    },
  };
}

const byLesson = ({ lessons }: LintInput, items: readonly Item[]) =>
  Object.fromEntries(lessons.map(({ id }) => [id, keyLongest(items.filter((item) => item.lesson === id))]));
