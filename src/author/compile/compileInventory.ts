import type { AnswerKey, GlossaryEntry, Inventory, QuestionFace, SourceEntry } from '../../course/types.ts';
import { inventoryKind } from '../../questions/kinds/authors.ts';
import { newScope } from '../markdown/scope.ts';
import type { Place } from '../place.ts';
import { checkQuestion } from '../questions/checkQuestion.ts';
import { compileQuestion } from '../questions/compileQuestion.ts';
import { inventoryFile } from '../questions/questionFiles.ts';
import type { ReadQuestions } from '../questions/readQuestions.ts';
import { soundQuestions } from '../questions/soundQuestions.ts';
import { readYaml } from '../yaml/yamlSource.ts';
import { seeLink } from './seeLink.ts';
import type { Workshop } from './workshop.ts';

const NAME = 'inventory.yaml';

export interface CompiledInventory {
  inventory: Inventory | undefined;
  /** As written and where each stands, when all could be read. */
  questions: ReadQuestions | undefined;
  /** Their ids, which no lesson may use. */
  claims: { id: string; place: Place }[];
}

/** The questions asked before and after the course, if it has any. */
export function compileInventory(workshop: Workshop): CompiledInventory {
  const { files, library, known, diagnostics, report, links, glossary } = workshop;
  const claims: CompiledInventory['claims'] = [];
  const text = files[NAME];
  if (text === undefined) return { inventory: undefined, questions: undefined, claims };
  const { data, read, source } = readYaml(workshop.path(NAME), text, inventoryFile, diagnostics);

  const scope = newScope(library, 'inventory', report);
  const faces: QuestionFace[] = [];
  const key: AnswerKey = {};
  for (const [i, question] of data?.items.entries() ?? soundQuestions(inventoryKind.schema, read?.items)) {
    const at = (...steps: PropertyKey[]) => source.at(['items', i, ...steps]);
    const inText = (steps: readonly PropertyKey[], offset: number) =>
      source.inText(['items', i, ...steps], offset);
    claims.push({ id: question.id, place: at('id') });
    const atKey = (...steps: PropertyKey[]) => source.atKey(['items', i, ...steps]);
    checkQuestion(question, { at, atKey, inText, known, figures: undefined, report });
    for (const what of ['hints', 'aliases'] as const)
      if (question[what].length > 0) report(at(what), `${what} in the inventory`, 'none');
    for (const what of ['asked', 'about'] as const)
      if (question[what]) report(at(what), `${what} in the inventory`, 'none');
    if (question.role === 'opener') report(at('role'), 'an opener in the inventory', 'role: check, or none');
    links.push({ ...at('see'), target: question.see });
    const [lesson = ''] = question.objective.split('.');
    const compiled = compileQuestion(question, lesson, scope, inText);
    faces.push(compiled.face);
    key[question.id] = { ...compiled.key, see: seeLink(library.base, question.see) };
  }
  links.push(...scope.gathered.links);
  return {
    inventory: data && {
      faces,
      key,
      sources: [...scope.gathered.cited].map((id) => library.sources?.get(id) as SourceEntry),
      terms: [...scope.gathered.terms].map((id) => glossary.get(id) as GlossaryEntry),
    },
    questions: data && { all: data.items, at: (...steps) => source.at(['items', ...steps]) },
    claims,
  };
}
