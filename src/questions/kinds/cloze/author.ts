import { z } from 'zod';
import { holds, norm, quoted } from '../../../author/lint/text.ts';
import { escapeHtml } from '../../../author/markdown/escapeHtml.ts';
import { BLANK_START, tokensFor } from '../../../author/markdown/tokens.ts';
import { oneOf } from '../../../author/oneOf.ts';
import {
  defineAuthorKind,
  type Halves,
  type Surroundings,
  type Tools,
} from '../../../author/questions/authorKind.ts';
import { calculate } from '../../../author/questions/calculate.ts';
import { correctIds } from '../../../author/questions/correctIds.ts';
import { EXACT_DIGITS, isExact } from '../../../author/questions/isExact.ts';
import { misconceptionsOf } from '../../../author/questions/reference.ts';
import { routeOf } from '../../../author/questions/routeOf.ts';
import {
  common,
  expression,
  feedback,
  misconception,
  otherwise,
  plainText,
  right,
  tolerance,
  wayWrong,
} from '../../../author/questions/shape.ts';
import { sortedPairs } from '../../../author/questions/sortedPairs.ts';
import { uniqueIds } from '../../../author/questions/uniqueIds.ts';
import { valueOrNaN } from '../../../author/questions/workingHtml.ts';
import { id, markdown, name, words } from '../../../course/schema.ts';
import type { Html } from '../../../course/types.ts';
import { isNear } from '../../../notation/isNear.ts';
import { plainWord } from '../../../notation/plainWord.ts';
import { openBlanks } from './author/openBlanks.ts';
import type { BlankFace, BlankKey, ClozeFace, ClozeKey } from './types.ts';

type Blanks = z.output<typeof shape>['blanks'];

const BLANK = /\[\[([^[\]]*)\]\]/g;

/** As high as a field that a finger can hit, so that a fraction makes room for it; the field itself has the width. */
const inMath = (digits: string) => `{\\rule[-0.75em]{0em}{2.1em}${digits}}`;

const label = words().meta({ description: 'What the blank is called when it is read aloud: `rank`.' });

const blank = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('choose'),
    label,
    options: z
      .array(
        z.strictObject({ id, text: plainText, correct: z.boolean().default(false), feedback, misconception }),
      )
      .min(2)
      .max(6),
  }),
  z.strictObject({
    type: z.literal('number'),
    label,
    answer: z.number(),
    tolerance,
    right,
    wrong: z.array(z.strictObject({ value: expression, feedback: wayWrong, misconception })).default([]),
    otherwise,
  }),
  z.strictObject({
    type: z.literal('word'),
    label,
    accept: z.array(z.string().trim().min(1).max(40)).min(1).meta({
      description:
        'Every right spelling; capitals, spaces at the ends and the forms of apostrophes and hyphens make no difference.',
    }),
    right,
    wrong: z
      .array(
        z.strictObject({
          values: z.array(words()).min(1).meta({ description: 'Wrong words that show the same mistake.' }),
          feedback: wayWrong,
          misconception,
        }),
      )
      .default([]),
    otherwise,
  }),
]);

const shape = z.strictObject({
  ...common,
  kind: z.literal('cloze'),
  text: markdown.meta({ description: 'With `[[rank]]` for each blank, in words or inside a formula.' }),
  blanks: z.record(name, blank).meta({ description: 'Every blank of the text, by its name.' }),
});

export const cloze = defineAuthorKind(shape, {
  compile({ text, blanks }, base, shared, tools): Halves<ClozeFace, ClozeKey> {
    const names = [...text.matchAll(BLANK)].map(([, name = '']) => name);
    return {
      face: {
        ...base,
        text: paragraphsOf(text)
          .map(({ start, words }) => `<p>${blankHtml(words, start, names, tools)}</p>`)
          .join(''),
        blanks: names.flatMap((name) => faceOf(name, blanks) ?? []),
      },
      key: {
        ...shared,
        blanks: Object.fromEntries(
          Object.entries(blanks).map(([name, blank]) => [name, keyOf(name, blank, tools)]),
        ),
      },
    };
  },

  check({ text, blanks }, around) {
    const { inText, atKey, report } = around;
    const seen = new Set<string>();
    for (const { index, 1: name = '' } of text.matchAll(BLANK)) {
      if (!Object.hasOwn(blanks, name))
        report(inText(['text'], index), `blank “${name}”`, oneOf(Object.keys(blanks), name));
      if (seen.has(name)) report(inText(['text'], index), `blank “${name}” again`, 'each blank once');
      seen.add(name);
    }
    for (const [name, blank] of Object.entries(blanks)) {
      if (!seen.has(name))
        report(
          atKey('blanks', name),
          `blank “${name}” that the text does not hold`,
          `[[${name}]] in the text`,
        );
      checkBlank(name, blank, around);
    }
  },

  right: ({ blanks }) =>
    sortedPairs(Object.entries(blanks).map(([name, blank]) => [name, rightFilling(blank)])),

  lists: ({ blanks }) =>
    Object.entries(blanks).flatMap(([name, blank]) =>
      blank.type === 'choose' ? [{ all: blank.options, path: ['blanks', name, 'options'] }] : [],
    ),

  *lint({ prompt, text, blanks }) {
    const open = norm(`${prompt} ${text.replace(BLANK, ' ')}`);
    for (const [name, blank] of Object.entries(blanks)) {
      const told = blank.type === 'word' ? blank.accept.find((word) => holds(open, norm(word))) : undefined;
      if (told)
        yield {
          code: 'blank-in-text',
          steps: ['blanks', name, 'accept'],
          message: `${quoted(told)} stands in the text`,
        };
    }
  },
});

/** The paragraphs of a text and where each begins. */
const paragraphsOf = (text: string) =>
  [...text.matchAll(/\S[\s\S]*?(?=\n\s*\n|\s*$)/g)].map(({ 0: words, index }) => ({ words, start: index }));

function blankHtml(words: string, start: number, names: readonly string[], tools: Tools): Html {
  const tokens = tokensFor(words, BLANK, BLANK_START, inMath);
  const html = tools
    .feedbackFrom(tokens, start, 'text')
    // In attributes stand the words of a formula; fields stand everywhere else.
    .replace(/="[^"]*"/g, (part) => tokens.replace(part, (name) => `blank ${names.indexOf(name) + 1}`));
  return (
    openBlanks(tokens.replace(html, (name) => `<span data-blank="${escapeHtml(name)}"></span>`))
      // A full stop stays on the line of the field before it.
      .replace(/(<span data-blank="[^"]*"><\/span>)([.,;:?!)]+)/g, '<span class="blank-kept">$1$2</span>')
  );
}

function faceOf(id: string, blanks: Blanks): BlankFace | undefined {
  const blank = Object.hasOwn(blanks, id) ? blanks[id] : undefined;
  if (!blank) return undefined;
  const { type, label } = blank;
  return type === 'choose'
    ? { id, type, label, options: blank.options.map(({ id, text }) => ({ id, text })) }
    : { id, type, label };
}

function keyOf(name: string, blank: Blanks[string], tools: Tools): BlankKey {
  const steps = ['blanks', name];
  if (blank.type === 'choose')
    return {
      type: 'choose',
      correct: blank.options.find((o) => o.correct)?.id ?? '',
      options: Object.fromEntries(
        blank.options.map((option, i) => [option.id, routeOf(option, tools, ...steps, 'options', i)]),
      ),
    };
  const shared = {
    right: tools.feedback(blank.right, ...steps, 'right'),
    otherwise: tools.feedback(blank.otherwise, ...steps, 'otherwise'),
  };
  if (blank.type === 'word')
    return {
      ...shared,
      type: 'word',
      accept: blank.accept,
      wrong: blank.wrong.map((route, i) => ({
        ...routeOf(route, tools, ...steps, 'wrong', i),
        values: route.values,
      })),
    };
  const { abs, rel } = blank.tolerance;
  return {
    ...shared,
    type: 'number',
    answer: blank.answer,
    tolerance: { ...(abs ? { abs } : {}), ...(rel ? { rel } : {}) },
    wrong: blank.wrong.map((route, i) => ({
      ...routeOf(route, tools, ...steps, 'wrong', i),
      value: valueOrNaN(route.value),
    })),
  };
}

/** What may be filled in. */
function rightFilling(blank: Blanks[string]): unknown {
  if (blank.type === 'choose') return correctIds(blank.options);
  if (blank.type === 'word') return blank.accept.toSorted();
  return { answer: blank.answer, tolerance: blank.tolerance };
}

function checkBlank(name: string, blank: Blanks[string], around: Surroundings) {
  const { at, report } = around;
  const steps = ['blanks', name];
  const inside = { ...around, at: (...more: PropertyKey[]) => at(...steps, ...more) };
  if (blank.type === 'choose') {
    uniqueIds(blank.options, 'option', inside, 'options');
    misconceptionsOf(blank.options, 'options', inside);
    const correct = blank.options.filter((o) => o.correct).length;
    if (correct !== 1)
      report(inside.at('options'), `${correct} correct options`, 'exactly one with correct: true');
    return;
  }
  misconceptionsOf(blank.wrong, 'wrong', inside);
  if (blank.type === 'number') {
    const { abs, rel } = blank.tolerance;
    const tolerance = { ...(abs ? { abs } : {}), ...(rel ? { rel } : {}) };
    if (!abs && !rel && !isExact(blank.answer))
      report(
        inside.at('answer'),
        `answer ${blank.answer} of more than ${EXACT_DIGITS} digits`,
        'a tolerance, or a number that can be calculated exactly',
      );
    for (const [i, route] of blank.wrong.entries()) {
      const leads = calculate(route.value, inside.at('wrong', i, 'value'), report);
      if (leads !== null && isNear(leads, blank.answer, tolerance))
        report(
          inside.at('wrong', i, 'value'),
          `wrong route ${leads}`,
          'a value that is not accepted as right',
        );
    }
    return;
  }
  const accepted = blank.accept.map(plainWord);
  for (const [i, { values }] of blank.wrong.entries())
    for (const [j, value] of values.entries())
      if (accepted.includes(plainWord(value)))
        report(inside.at('wrong', i, 'values', j), `“${value}”, which is accepted`, 'a wrong word');
}
