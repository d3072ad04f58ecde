import { type Diagnostic, levelOf } from '../diagnostic.ts';
import { oneOf } from '../oneOf.ts';
import type { Place } from '../place.ts';
import { findingAt } from './finding.ts';
import { type Code, isCode, rules } from './rules.ts';

/** One line of `lint-ignore`, as it is written. */
export interface Exception {
  written: string;
  place: Place;
}

/** A finding an author has set aside, with the reason given. */
export interface Ignored extends Place {
  code: Code;
  /** A question, or the course. */
  of: string;
  reason: string;
}

const MAY_BE_SET_ASIDE = Object.entries(rules).flatMap(([code, rule]) => ('where' in rule ? [] : [code]));

/** Reads `lint-ignore: ["code, reason"]` of a question or of the course. */
export function readExceptions(exceptions: readonly Exception[], of: string) {
  const ignored: Ignored[] = [];
  const faults: Diagnostic[] = [];
  for (const { written, place } of exceptions) {
    const fault = (message: string) => faults.push(findingAt(place, { code: 'ignore-invalid', message }));
    const [, code = '', reason = ''] = /^\s*([^\s,:]*)[,:]?\s*([\s\S]*)$/.exec(written) ?? [];
    if (!isCode(code)) fault(`“${code}” is no rule, expected ${oneOf(MAY_BE_SET_ASIDE, code)}`);
    else if ('where' in rules[code]) fault(`${code} cannot be set aside`);
    else if (!/\p{L}.*\s.*\p{L}/u.test(reason)) fault(`${code} without a reason`);
    else ignored.push({ ...place, code, of, reason: reason.trim() });
  }
  return { ignored, faults };
}

/** Takes out of the findings of a question, or of the course, what its author has set aside. Errors stay. */
export function setAside(
  findings: readonly Diagnostic[],
  { ignored, faults }: ReturnType<typeof readExceptions>,
): Diagnostic[] {
  const mayGo = (found: Diagnostic, code: Code) => found.ruleId === code && levelOf(found) !== 'error';
  const unused = ignored
    .filter(({ code }) => !findings.some((found) => mayGo(found, code)))
    .map((ignore) =>
      findingAt(ignore, { code: 'ignore-unused', message: `${ignore.code} finds nothing to set aside here` }),
    );
  const kept = findings.filter((found) => !ignored.some(({ code }) => mayGo(found, code)));
  return [...kept, ...faults, ...unused];
}
