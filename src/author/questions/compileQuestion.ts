import type { Html } from '../../course/types.ts';
import { authorKindOf } from '../../questions/kinds/authors.ts';
import { stateLink } from '../figures/stateLink.ts';
import { citation } from '../markdown/citation.ts';
import type { Context } from '../markdown/context.ts';
import { escapeHtml } from '../markdown/escapeHtml.ts';
import { numberTokens } from '../markdown/numberTokens.ts';
import { renderText } from '../markdown/renderText.ts';
import type { Scope } from '../markdown/scope.ts';
import type { Place } from '../place.ts';
import type { Halves, QuestionSource, Tools } from './authorKind.ts';
import { heardAs } from './heardAs.ts';
import { roleOf } from './roleOf.ts';

type TextPlace = (steps: PropertyKey[], offset: number) => Place;

/** A question in two halves: what is seen before checking, and the key that is fetched when the learner checks. */
export function compileQuestion(
  question: QuestionSource,
  lesson: string,
  scope: Scope,
  place: TextPlace,
): Halves {
  const kind = authorKindOf(question.kind);
  const varies = kind.variables?.(question) !== undefined;
  const render = (written: string, context: Context, steps: PropertyKey[]) => {
    if (!varies) return renderText(written, (offset) => place(steps, offset), context, scope);
    const tokens = numberTokens(written);
    const at = (offset: number) => place(steps, tokens.offset(offset));
    const { html, text } = renderText(tokens.text, at, context, scope, tokens.original);
    return { html: tokens.restore(html), text: tokens.restore(text) };
  };
  const tools: Tools = {
    label: (text, ...steps) => render(text, 'label', steps),
    feedback: (text, ...steps) => render(text, 'feedback', steps).html,
    feedbackFrom: ({ text, offset, original }, start, ...steps) =>
      renderText(text, (at) => place(steps, start + offset(at)), 'feedback', scope, original).html,
    figure: (id) => scope.figures.get(id),
  };

  const { visual } = question;
  const prompt = tools.label(question.prompt, 'prompt');
  return kind.compile(
    question,
    {
      id: question.id,
      version: question.version,
      aliases: question.aliases,
      lesson,
      role: roleOf(question),
      objective: question.objective,
      prompt: heardAs(prompt.html, question.spoken),
      promptText: question.spoken ?? prompt.text,
      hasHints: question.hints.length > 0,
      kind: question.kind,
      ...(question.about ? { about: question.about } : {}),
      ...(question.start ? { start: question.start } : {}),
    },
    {
      id: question.id,
      version: question.version,
      hints: question.hints.map((hint, i) => tools.feedback(hint, 'hints', i)),
      explanation: tools.feedback(question.explanation, 'explanation'),
      ...(visual ? { visual: { ...visual, href: stateLink(visual.figure, visual.state, scope).href } } : {}),
      sources: citations(question.sources, scope, (i) => place(['sources', i], 0)),
      kind: question.kind,
    },
    tools,
  );
}

function citations(written: readonly string[], scope: Scope, place: (i: number) => Place): Html {
  return written
    .map((text, i) => {
      const [, id = '', at] = /^([^,]+)(?:, (.+))?$/.exec(text) ?? [];
      const link = citation(id, at, place(i), scope);
      const { href } = link.properties;
      const [label] = link.children;
      return `<a class="cite" href="${href}">${escapeHtml(label?.type === 'text' ? label.value : '')}</a>`;
    })
    .join(' · ');
}
