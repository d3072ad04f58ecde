import { Assembly, type RenderedLesson } from './assembly.ts';
import { blockDirective } from './blockDirective.ts';
import { isDirective } from './directive.ts';
import { Passage, type PlaceOf } from './passage.ts';
import { readMarkdown } from './readMarkdown.ts';
import type { Scope } from './scope.ts';

/** The text of a whole lesson, in parts. */
export function renderLesson(text: string, place: PlaceOf, scope: Scope): RenderedLesson {
  const { tree, faults } = readMarkdown(text);
  const assembly = new Assembly(new Passage(scope, text, place));
  for (const { offset, unexpected, expected } of faults) scope.report(place(offset), unexpected, expected);
  if (faults.length > 0) return { ...assembly.lesson, readable: false };

  for (const node of tree.children) if (isDirective(node)) blockDirective(node)?.declare?.(node, assembly);
  for (const node of tree.children) {
    const block = isDirective(node) ? blockDirective(node) : undefined;
    if (node.type === 'heading') assembly.heading(node);
    else if (!isDirective(node) || !block) assembly.write(node);
    else if (assembly.accepts(node)) block.assemble(node, assembly);
  }
  assembly.endProse();
  return assembly.lesson;
}
