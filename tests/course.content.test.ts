import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileCourse } from '../src/author/compile/compileCourse.ts';
import { type Diagnostic, formatDiagnostic, ofLevel } from '../src/author/diagnostic.ts';
import { readContent } from '../src/author/readContent.ts';
import type { ChoiceKey } from '../src/questions/parts/choice/types.ts';
import { readModels } from '../src/subjects/finetuning/author/models.ts';
import { sources } from '../src/subjects/finetuning/figures/decision/sources.ts';
import { modelOf } from '../src/subjects/finetuning/peft/families.ts';
import { isThisCourse } from './thisCourse.ts';

const { course: ours, diagnostics } = await compileCourse(await readContent('content'));
const lessons = (ours?.lessons ?? []).map((lesson) => [lesson.id, lesson] as const);

describe.skipIf(!isThisCourse)('the course on fine-tuning', () => {
  it('compiles without a problem', () => {
    expect(ofLevel(diagnostics, 'error', 'warn').map(formatDiagnostic)).toEqual([]);
  });

  it('leads through five topics in order', () => {
    expect(lessons.map(([id]) => id)).toEqual([
      'when-to-fine-tune',
      'prompt-tuning',
      'peft',
      'adapter-layers',
      'lora',
    ]);
  });

  it('has a calculator and a lab, an inventory, a glossary, reviews and an exam', () => {
    const paths = ours?.pages.map(({ path }) => path);
    for (const path of ['calculator', 'lab', 'inventory', 'glossary', 'review', 'exam'])
      expect(paths).toContain(path);
  });

  it('places its figures where they explain', () => {
    const placed = lessons.flatMap(([id, { blocks }]) =>
      blocks.flatMap((block) => (block.type === 'figure' ? [`${id}: ${block.figure.name}`] : [])),
    );
    expect(placed).toEqual([
      'when-to-fine-tune: decision',
      'prompt-tuning: prompt-tuning',
      'peft: peft-landscape',
      'adapter-layers: adapter-block',
      'lora: lora-decomposition',
    ]);
  });

  describe.each(lessons)('%s', (_, lesson) => {
    it('opens with a question, explains with a figure, and checks', () => {
      const faces = Object.values(lesson.faces);
      const opener = faces.filter((f) => f.role === 'opener');
      expect(opener).toHaveLength(1);
      expect(lesson.asked[0]).toEqual({ question: opener[0]?.id, asked: 'opener' });
      expect(lesson.asked.at(-1)).toEqual({ question: opener[0]?.id, asked: 'recap' });
      const checks = faces.filter((f) => f.role === 'check');
      expect(checks.length).toBeGreaterThanOrEqual(6);
      expect(checks.filter((f) => f.kind === 'numeric').length).toBeGreaterThanOrEqual(2);
      expect(lesson.blocks.some((b) => b.type === 'figure')).toBe(true);
      expect(lesson.sources.length).toBeGreaterThan(0);
    });
  });
});

describe.skipIf(!isThisCourse)('the inventory', () => {
  const inventory = ours?.inventory;

  it('has ten items, two of each topic, each wrong option of which names a misconception', () => {
    expect(inventory?.faces).toHaveLength(10);
    for (const [lesson] of lessons)
      expect(inventory?.faces.filter((face) => face.lesson === lesson)).toHaveLength(2);
    const known = ours?.misconceptions.map(({ id }) => id);
    for (const key of Object.values(inventory?.key ?? {}) as ChoiceKey[]) {
      for (const [id, option] of Object.entries(key.options))
        if (!key.correct.includes(id)) expect(known, `${key.id} ${id}`).toContain(option.misconception);
    }
  });

  it('is asked in no topic', () => {
    const ids = ours?.lessons.flatMap((lesson) => Object.keys(lesson.faces));
    for (const face of inventory?.faces ?? []) expect(ids).not.toContain(face.id);
  });
});

describe.skipIf(!isThisCourse)('content/models.yaml', () => {
  it('holds 58 models, each of which adds up to its total', () => {
    const found: Diagnostic[] = [];
    const models = readModels(readFileSync('content/models.yaml', 'utf8'), 'content/models.yaml', found);
    expect(found.map(formatDiagnostic)).toEqual([]);
    expect(models).toHaveLength(58);
    for (const model of models ?? []) expect(modelOf(model).total, model.id).toBe(model.total);
  });
});

it.skipIf(!isThisCourse)('cites in its figures the sources of content/sources.yaml', () => {
  const { sources: listed } = parse(readFileSync('content/sources.yaml', 'utf8')) as {
    sources: { id: string; short: string; url: string }[];
  };
  for (const [id, source] of Object.entries(sources))
    expect(listed.find((entry) => entry.id === id)).toMatchObject(source);
});
