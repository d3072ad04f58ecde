import type { Place } from '../problem.ts';
import { type Finding, findingAt } from './finding.ts';
import type { LintInput } from './input.ts';
import type { Item } from './item.ts';
import { type Code, isCode, rules } from './rules.ts';

/** A finding an author has set aside, with the reason given. */
export interface Ignored extends Place {
  code: Code;
  question: string;
  reason: string;
}

interface Exceptions {
  ignored: Ignored[];
  faults: Finding[];
}

/** Reads `lint-ignore: ["code, reason"]`. */
export function exceptionsOf(input: LintInput, item: Item): Exceptions {
  const result: Exceptions = { ignored: [], faults: [] };
  for (const [i, written] of item.source['lint-ignore'].entries()) {
    const at = input.place(item.lesson, item.index, ['lint-ignore', i]);
    const fault = (message: string) => result.faults.push(findingAt(at, { code: 'ignore-invalid', message }));
    const [, code = '', reason = ''] = /^\s*([^\s,:]*)[,:]?\s*([\s\S]*)$/.exec(written) ?? [];
    if (!isCode(code)) fault(`“${code}” is no rule`);
    else if ('where' in rules[code]) fault(`${code} cannot be set aside`);
    else if (!/\p{L}.*\s.*\p{L}/u.test(reason)) fault(`${code} without a reason`);
    else result.ignored.push({ ...at, code, question: item.source.id, reason: reason.trim() });
  }
  return result;
}

/** Takes out of the findings of one question what its author has set aside. Errors stay. */
export function setAside(findings: readonly Finding[], { ignored, faults }: Exceptions): Finding[] {
  const unused = ignored
    .filter(({ code }) => !findings.some((f) => f.code === code && f.level !== 'error'))
    .map((ignore) =>
      findingAt(ignore, { code: 'ignore-unused', message: `${ignore.code} finds nothing to set aside here` }),
    );
  const kept = findings.filter((f) => f.level === 'error' || !ignored.some(({ code }) => code === f.code));
  return [...kept, ...faults, ...unused];
}
