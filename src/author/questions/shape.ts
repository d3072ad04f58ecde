import { z } from 'zod';
import { lintIgnore, markdown, name, words } from '../../course/schema.ts';

/** What is said of an answer. */
export const saidOf = (what: string) =>
  markdown.meta({ description: `${what} At most 60 words. Refer to ideas, not positions.` });

export const feedback = saidOf('Why this option tempts, and why it is right or wrong.');
export const wayWrong = saidOf('Why this answer tempts, and where it goes wrong.');
export const right = saidOf('Said of the right answer: why it is right.');

/** A source with an optional place in it: `lora`, or `lora, Table 6`. */
const citation = z
  .string()
  .regex(/^[a-z0-9-]+(, .+)?$/, 'a source id, or a source id, a comma and a place: "lora, Table 6"')
  .meta({ description: 'An id of sources.yaml, with a place after a comma: `lora, Table 6`.' });

export const parameter = z.union([z.number(), z.string()], 'a number or a word');

/** What every question has, of whatever kind. */
export const common = {
  id: name.meta({
    description: 'Stable for ever. Learners’ answers hang on it: rename with `aliases`, never reuse.',
  }),
  version: z.int().min(1).default(1).meta({
    description: 'Raise it when the right answer or the meaning changes: older answers then stop counting.',
  }),
  aliases: z.array(name).default([]).meta({ description: 'Former ids, after a rename.' }),
  role: z.enum(['opener', 'check']).default('check').meta({
    description: 'opener: asked before the explanation, unscored. check: applies the idea, scored.',
  }),
  asked: z.literal('predict').optional().meta({
    description: 'predict: a guess before something is shown, unscored and never asked again. Has no hints.',
  }),
  about: name.optional().meta({
    description:
      'Id of the figure of this lesson that it asks about. Of a prediction: it keeps the answer to itself until then.',
  }),
  start: z.record(z.string(), parameter).optional().meta({
    description:
      'Parameters of the figure it is about or answered with, over the placed ones: what is shown where the question is asked, beside the text and elsewhere. In a question with variables a value may be `{{expression}}`.',
  }),
  objective: z
    .string()
    .meta({ description: 'An objective of course.yaml, as lesson.objective: `lora.count`.' }),
  prompt: markdown.meta({ description: 'The question. Must be answerable with the options covered.' }),
  spoken: words()
    .optional()
    .meta({ description: 'The prompt as it should be read aloud, when its formulas are read badly.' }),
  tags: z
    .array(z.enum(['recall', 'apply', 'which-method']))
    .default(['apply'])
    .meta({ description: 'recall: a fact. apply: a new case. which-method: tells methods apart.' }),
  hints: z
    .array(markdown)
    .max(3)
    .default([])
    .meta({ description: 'In order: first points at the figure, then at the principle. None for openers.' }),
  explanation: markdown.meta({ description: 'Shown after checking, whatever was answered.' }),
  see: z
    .string()
    .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'a lesson and an anchor: "lora#counting"')
    .meta({ description: 'Where the course teaches it: lesson#anchor.' }),
  visual: z
    .strictObject({
      figure: name.meta({ description: 'Id of a figure of this lesson.' }),
      state: z.record(z.string(), parameter).meta({ description: 'Parameters it is set to: `{ r: 8 }`.' }),
    })
    .optional()
    .meta({ description: 'A state of a figure that shows why. The explanation links to it.' }),
  sources: z.array(citation).default([]),
  'lint-ignore': lintIgnore.meta({
    description: 'Rules of the check to set aside here, each with a reason: `key-longest, a quotation`.',
  }),
};

export const misconception = z
  .string()
  .optional()
  .meta({ description: 'The misconception of course.yaml that leads here.' });

export const spoken = words()
  .optional()
  .meta({ description: 'The text as it should be read aloud, when its formula is read badly.' });

export const expression = z
  .union([z.number(), z.string()], 'a number, or a calculation such as “2*4”')
  .meta({ description: 'A number, or sums like `2*1000*4`; of the variables, where the question has some.' });

export const tolerance = z
  .strictObject({
    abs: z.number().positive().optional().meta({ description: 'Within this much either way.' }),
    rel: z
      .number()
      .positive()
      .lt(1)
      .optional()
      .meta({ description: 'Within this share of the answer: 0.01 is 1 %.' }),
  })
  .default({})
  .meta({ description: 'None: exact.' });

export const otherwise = markdown.meta({ description: 'Feedback for any other answer.' });

/** Stands in a native select, which shows words alone. */
export const plainText = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^$*`[\]\\]*$/, 'words without formulas and marks: it stands in a list of a form')
  .meta({ description: 'Plain words, at most 80 characters.' });
