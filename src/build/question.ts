import type { QuestionSource } from '../course/schema.ts';
import type { ChoiceKey, Html, NumericKey, OperateKey, OptionFace, QuestionFace } from '../course/types.ts';
import { type WidgetName, type WidgetSpec, widgetSpecs } from '../course/widgets.ts';
import { namesOf, parseCondition } from '../math/condition.ts';
import { evaluate, parseExpression } from '../math/expression.ts';
import { formatNumber } from '../math/format.ts';
import type { Context } from './directives.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { Place } from './problem.ts';
import type { Renderer } from './render.ts';

type TextPlace = (steps: PropertyKey[], offset: number) => Place;

/** A question in two halves: what is seen before checking, and the key that is fetched when the learner checks. */
export function compileQuestion(
  question: QuestionSource,
  lesson: string,
  renderer: Renderer,
  place: TextPlace,
) {
  const render = (text: string, context: Context, ...steps: PropertyKey[]) =>
    renderer.renderText(text, (offset) => place(steps, offset), context);
  const feedback = (text: string, ...steps: PropertyKey[]): Html => render(text, 'feedback', ...steps).html;

  const prompt = render(question.prompt, 'label', 'prompt');
  const base = {
    id: question.id,
    version: question.version,
    aliases: question.aliases,
    lesson,
    role: question.role,
    objective: question.objective,
    prompt: prompt.html,
    promptText: question.spoken ?? prompt.text,
    hasHints: question.hints.length > 0,
  };
  const shared = {
    id: question.id,
    version: question.version,
    hints: question.hints.map((hint, i) => feedback(hint, 'hints', i)),
    explanation: feedback(question.explanation, 'explanation'),
    sources: citations(question.sources, renderer, (i) => place(['sources', i], 0)),
  };

  if (question.kind === 'numeric') {
    const face: QuestionFace = {
      ...base,
      kind: 'numeric',
      ...(question.unit ? { unit: question.unit } : {}),
    };
    const { abs, rel } = question.tolerance;
    const key: Omit<NumericKey, 'see'> = {
      ...shared,
      kind: 'numeric',
      answer: question.answer,
      tolerance: { ...(abs ? { abs } : {}), ...(rel ? { rel } : {}) },
      wrong: question.wrong.map((route, i) => ({
        value: routeValue(route.value),
        feedback: feedback(route.feedback, 'wrong', i, 'feedback'),
        ...(route.misconception ? { misconception: route.misconception } : {}),
      })),
      otherwise: feedback(question.otherwise, 'otherwise'),
      working: `${workingHtml(question.working)} = ${formatNumber(question.answer)}`,
    };
    return { face, key: key as NumericKey };
  }

  if (question.kind === 'operate') {
    const spec = specOf(renderer, question.figure);
    const face: QuestionFace = {
      ...base,
      kind: 'operate',
      figure: question.figure,
      watched: Object.entries(spec?.params ?? {})
        .filter(([name]) => watchedNames(question).includes(name))
        .map(([name, { label }]) => ({ name, label })),
    };
    const key: Omit<OperateKey, 'see'> = {
      ...shared,
      kind: 'operate',
      condition: question.condition,
      solution: question.solution,
      right: feedback(question.right, 'right'),
      wrong: question.wrong.map((route, i) => ({
        when: route.when,
        feedback: feedback(route.feedback, 'wrong', i, 'feedback'),
        ...(route.misconception ? { misconception: route.misconception } : {}),
      })),
      otherwise: feedback(question.otherwise, 'otherwise'),
    };
    return { face, key: key as OperateKey };
  }

  const options: OptionFace[] = question.options.map((option, i) => {
    const { html, text } = render(option.text, 'label', 'options', i, 'text');
    return { id: option.id, html, text: option.spoken ?? text, ...(option.pin ? { pin: option.pin } : {}) };
  });
  const face: QuestionFace = { ...base, kind: question.kind, options, shuffle: question.shuffle };
  const key: Omit<ChoiceKey, 'see'> = {
    ...shared,
    kind: question.kind,
    correct: question.options.filter((o) => o.correct).map((o) => o.id),
    options: Object.fromEntries(
      question.options.map((option, i) => [
        option.id,
        {
          feedback: feedback(option.feedback, 'options', i, 'feedback'),
          ...(option.misconception ? { misconception: option.misconception } : {}),
        },
      ]),
    ),
  };
  return { face, key: key as ChoiceKey };
}

const specOf = (renderer: Renderer, figure: string): WidgetSpec | undefined =>
  widgetSpecs[renderer.widget(figure)?.name as WidgetName];

/** The parameters a condition or its solution speaks of; none while the condition cannot be read. */
function watchedNames({ condition, solution }: { condition: string; solution: object }): string[] {
  try {
    return [...namesOf(parseCondition(condition)), ...Object.keys(solution)];
  } catch {
    return [];
  }
}

/** The number a wrong route leads to; NaN when it cannot be read, which the check reports. */
function routeValue(value: number | string): number {
  if (typeof value === 'number') return value;
  try {
    return evaluate(parseExpression(value));
  } catch {
    return Number.NaN;
  }
}

/** `1000*4 + 4*1000` as it is printed: 1,000 × 4 + 4 × 1,000. */
const workingHtml = (working: string): Html =>
  working
    .replace(/\d+(\.\d+)?(e[+-]?\d+)?/g, (digits) => formatNumber(Number(digits)))
    .replace(/\s*\*\s*/g, ' × ')
    .replace(/\s*\/\s*/g, ' ÷ ')
    .replace(/\s*-\s*/g, ' − ')
    .replace(/\s*\+\s*/g, ' + ')
    .replace(/\^\s*\(?([\d.]+)\)?/g, '<sup>$1</sup>');

function citations(written: readonly string[], renderer: Renderer, place: (i: number) => Place): Html {
  return written
    .map((text, i) => {
      const [, id = '', at] = /^([^,]+)(?:, (.+))?$/.exec(text) ?? [];
      const link = renderer.citation(id, at, place(i));
      const { href } = link.properties;
      const [label] = link.children;
      return `<a class="cite" href="${href}">${escapeHtml(label?.type === 'text' ? label.value : '')}</a>`;
    })
    .join(' · ');
}
