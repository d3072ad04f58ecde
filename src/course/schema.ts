/**
 * What an instructor may write: the one schema of every file in `content/`.
 *
 * It yields three things: the types of the source files, the JSON Schemas that editors use for completion
 * (`content/schema/`), and the shape errors of `npm run check`. What a shape cannot say (does this link lead
 * anywhere, is this answer right) is checked by `src/tools/check.ts`.
 *
 * Node only: the browser takes its types from `types.ts`, so that zod never ships.
 */
import { z } from 'zod';

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

const id = name.meta({ description: 'Its own name, by which other places refer to it. Keep it.' });

const webAddress = z
  .string()
  .regex(
    /^https?:\/\/[\w-]+(\.[\w-]+)*(:\d+)?([/?#][^\s<>"]*)?$/,
    'a web address: https://…, without spaces',
  );

const markdown = z.string().trim().min(1).meta({ description: 'Markdown with $maths$ and directives.' });

/** What is said of an answer. */
const saidOf = (what: string) =>
  markdown.meta({ description: `${what} At most 60 words. Refer to ideas, not positions.` });

const feedback = saidOf('Why this option tempts, and why it is right or wrong.');
const wayWrong = saidOf('Why this answer tempts, and where it goes wrong.');
const right = saidOf('Said of the right answer: why it is right.');

/** A source with an optional place in it: `lora`, or `lora, Table 6`. */
const citation = z
  .string()
  .regex(/^[a-z0-9-]+(, .+)?$/, 'a source id, or a source id, a comma and a place: "lora, Table 6"')
  .meta({ description: 'An id of sources.yaml, with a place after a comma: `lora, Table 6`.' });

const parameter = z.union([z.number(), z.string()], 'a number or a word');

const lintIgnore = z.array(z.string()).default([]);

const common = {
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
  objective: z
    .string()
    .meta({ description: 'An objective of course.yaml, as lesson.objective: `lora.count`.' }),
  prompt: markdown.meta({ description: 'The question. Must be answerable with the options covered.' }),
  spoken: z
    .string()
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
      figure: name.meta({ description: 'Id of a widget of this lesson.' }),
      state: z.record(z.string(), parameter).meta({ description: 'Parameters it is set to: `{ r: 8 }`.' }),
    })
    .optional()
    .meta({ description: 'A state of a figure that shows why. The explanation links to it.' }),
  sources: z.array(citation).default([]),
  'lint-ignore': lintIgnore.meta({
    description: 'Rules of the check to set aside here, each with a reason: `key-longest, a quotation`.',
  }),
};

const misconception = z
  .string()
  .optional()
  .meta({ description: 'The misconception of course.yaml that leads here.' });

const spoken = z
  .string()
  .optional()
  .meta({ description: 'The text as it should be read aloud, when its formula is read badly.' });

const option = z.strictObject({
  id,
  text: markdown,
  spoken,
  correct: z.boolean().default(false),
  feedback,
  unchosen: markdown.optional().meta({
    description: 'In a multiple question, said in place of `feedback` when the option was not chosen.',
  }),
  misconception,
  pin: z
    .enum(['first', 'last'])
    .optional()
    .meta({ description: 'Keeps its place when options are shuffled.' }),
});

const options = z.array(option).min(2).max(9);
const shuffle = z
  .boolean()
  .default(true)
  .meta({ description: 'Shuffled once per learner. false keeps your order, for example for numbers.' });

export const singleQuestion = z.strictObject({ ...common, kind: z.literal('single'), options, shuffle });

export const multipleQuestion = z.strictObject({
  ...common,
  kind: z.literal('multiple'),
  options,
  shuffle,
  combinations: z
    .array(
      z.strictObject({
        chosen: z
          .array(name)
          .min(1)
          .meta({ description: 'Ids of options of this question, each once, in any order.' }),
        feedback: saidOf('What choosing these together shows.'),
        misconception,
      }),
    )
    .default([])
    .meta({ description: 'Feedback for exactly these options chosen together.' }),
});

const expression = z
  .union([z.number(), z.string()], 'a number, or a calculation such as “2*4”')
  .meta({ description: 'A number, or sums like `2*1000*4`; of the variables, where the question has some.' });

const variable = z.union(
  [
    z
      .array(z.number())
      .min(2)
      .meta({ description: 'The values it may take, the first one for everybody first.' }),
    z
      .strictObject({
        from: z.number(),
        to: z.number(),
        step: z
          .number()
          .positive()
          .optional()
          .meta({ description: 'From one value to the next: `4, 8, 12`.' }),
        times: z
          .number()
          .gt(1)
          .optional()
          .meta({ description: 'Instead of step: `times: 2` is `4, 8, 16`.' }),
        first: z
          .number()
          .optional()
          .meta({ description: 'The value everybody meets first; `from`, if left out.' }),
      })
      .meta({ description: 'Values from one number to another.' }),
  ],
  { error: 'a list of values, or a map of from, to and step' },
);

const variables = z
  .record(z.string().regex(/^[A-Za-z]\w*$/, 'a name such as d or r2'), variable)
  .optional()
  .meta({
    description:
      'Numbers drawn anew for each variant. Written `{{d}}` or `{{2*d}}` in texts and formulas, `d` in expressions.',
  });

const tolerance = z
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

const otherwise = markdown.meta({ description: 'Feedback for any other answer.' });

export const numericQuestion = z.strictObject({
  ...common,
  kind: z.literal('numeric'),
  variables,
  where: z.string().min(1).optional().meta({
    description: 'What must hold between the variables: `r < d and d <= k`. Other draws are drawn again.',
  }),
  answer: expression,
  working: z.string().meta({
    description: 'The answer as a calculation, for example `1000*4 + 4*1000`. The check recomputes it.',
  }),
  tolerance,
  unit: z
    .string()
    .optional()
    .meta({ description: 'Shown after the field, for example `parameters` or `%`.' }),
  wrong: z
    .array(z.strictObject({ value: expression, feedback: wayWrong, misconception }))
    .min(1)
    .meta({ description: 'Wrong routes, each with the number it leads to and its own feedback.' }),
  otherwise: markdown.meta({ description: 'Feedback for any other number.' }),
});

const condition = z.string().min(1).meta({
  description: 'Comparisons of the figure’s parameters joined by `and`: `r*(d+k)/(d*k) < 0.005 and r >= 1`.',
});

export const operateQuestion = z.strictObject({
  ...common,
  kind: z.literal('operate'),
  figure: name.meta({ description: 'Id of the widget of this lesson that is operated.' }),
  condition,
  solution: z.record(z.string(), parameter).meta({
    description: 'Parameters that meet the condition: the proof that it can be met, and what “show me” sets.',
  }),
  right,
  wrong: z
    .array(z.strictObject({ when: condition, feedback: wayWrong, misconception }))
    .default([])
    .meta({ description: 'Wrong states told apart, in order; the first that applies is used.' }),
  otherwise: markdown.meta({ description: 'Feedback for any other state.' }),
});

export const orderQuestion = z.strictObject({
  ...common,
  kind: z.literal('order'),
  steps: z
    .array(
      z.strictObject({
        id,
        text: markdown,
        spoken,
        feedback: markdown.meta({ description: 'Why it stands in this place.' }),
      }),
    )
    .min(3)
    .max(8)
    .meta({ description: 'In the right order. Learners meet them in another.' }),
  right,
  wrong: z
    .array(
      z.strictObject({
        put: name.meta({ description: 'A step that was put before another, though it comes later.' }),
        before: name.meta({ description: 'The step that it was put before.' }),
        feedback: wayWrong,
        misconception,
      }),
    )
    .default([])
    .meta({ description: 'Wrong orders told apart; the first that applies is used.' }),
  otherwise,
});

/** Stands in a native select, which shows words alone. */
const plainText = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^$*`[\]\\]*$/, 'words without formulas and marks: it stands in a list of a form')
  .meta({ description: 'Plain words, at most 80 characters.' });

export const matchQuestion = z.strictObject({
  ...common,
  kind: z.literal('match'),
  items: z
    .array(
      z.strictObject({
        id,
        text: markdown,
        spoken,
        answer: name.meta({ description: 'The one of `answers` that belongs to it.' }),
        feedback: markdown.meta({ description: 'Why they belong together.' }),
        wrong: z
          .array(
            z.strictObject({
              answer: name.meta({ description: 'One of `answers` that tempts here.' }),
              feedback: wayWrong,
              misconception,
            }),
          )
          .default([]),
      }),
    )
    .min(2)
    .max(8),
  answers: z
    .array(z.strictObject({ id, text: plainText }))
    .min(2)
    .max(9)
    .meta({ description: 'Each may be used once, several times or not at all.' }),
});

const label = z
  .string()
  .min(1)
  .meta({ description: 'What the blank is called when it is read aloud: `rank`.' });

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
    accept: z
      .array(z.string().trim().min(1).max(40))
      .min(1)
      .meta({ description: 'Every right spelling; capitals and spaces at the ends make no difference.' }),
    right,
    wrong: z
      .array(
        z.strictObject({
          values: z
            .array(z.string().min(1))
            .min(1)
            .meta({ description: 'Wrong words that show the same mistake.' }),
          feedback: wayWrong,
          misconception,
        }),
      )
      .default([]),
    otherwise,
  }),
]);

export const clozeQuestion = z.strictObject({
  ...common,
  kind: z.literal('cloze'),
  text: markdown.meta({ description: 'With `[[rank]]` for each blank, in words or inside a formula.' }),
  blanks: z.record(name, blank).meta({ description: 'Every blank of the text, by its name.' }),
});

const place = {
  at: z
    .tuple([z.int().min(1), z.int().min(1)], 'two whole numbers, column and row, from 1')
    .meta({ description: 'Column and row of its upper left corner, from 1.' }),
  span: z
    .tuple([z.int().min(1), z.int().min(1)], 'two whole numbers, columns and rows, from 1')
    .default([1, 1])
    .meta({ description: 'How many columns and rows it covers.' }),
  to: z
    .array(z.enum(['up', 'right', 'down', 'left']))
    .default([])
    .meta({ description: 'Arrows from it to its neighbours.' }),
  from: z
    .array(z.enum(['up', 'right', 'down', 'left']))
    .default([])
    .meta({ description: 'Arrows that reach it, by the side they come from.' }),
};

export const locateQuestion = z.strictObject({
  ...common,
  kind: z.literal('locate'),
  figure: z.strictObject({
    caption: markdown.meta({ description: 'What is drawn, without saying what is asked.' }),
    columns: z.int().min(1).max(4),
    around: z
      .array(z.strictObject({ text: markdown, ...place }))
      .default([])
      .meta({ description: 'Boxes that are drawn and cannot be chosen.' }),
  }),
  parts: z
    .array(
      z.strictObject({
        id,
        text: markdown,
        spoken,
        ...place,
        correct: z.boolean().default(false),
        feedback: saidOf('Why this box belongs to the answer, or why it does not.'),
        unchosen: markdown.optional().meta({ description: 'Said in place of `feedback` when not chosen.' }),
        misconception,
      }),
    )
    .min(2)
    .max(9)
    .meta({ description: 'Boxes that can be chosen. The learner chooses all that apply.' }),
});

export const estimateQuestion = z.strictObject({
  ...common,
  kind: z.literal('estimate'),
  scale: z
    .strictObject({ from: z.number().positive(), to: z.number().positive() })
    .meta({ description: 'Ends of the log scale, for example 1e3 and 1e12.' }),
  answer: expression,
  working: z.string().meta({ description: 'The answer as a calculation. The check recomputes it.' }),
  within: z.number().positive().max(1).default(0.5).meta({
    description: 'Orders of magnitude that count as right: 0.5 is a factor of about 3 either way.',
  }),
  unit: z.string().optional().meta({ description: 'Shown after the field: `parameters`.' }),
  wrong: z
    .array(z.strictObject({ value: expression, feedback: wayWrong, misconception }))
    .default([])
    .meta({ description: 'Wrong routes, each with the number it leads to.' }),
  low: markdown.meta({ description: 'For any other estimate that is too small.' }),
  high: markdown.meta({ description: 'For any other estimate that is too large.' }),
});

export const question = z.discriminatedUnion('kind', [
  singleQuestion,
  multipleQuestion,
  numericQuestion,
  operateQuestion,
  orderQuestion,
  matchQuestion,
  clozeQuestion,
  locateQuestion,
  estimateQuestion,
]);

export const questionsFile = z
  .strictObject({ questions: z.array(question) })
  .meta({ title: 'DeltaQ questions of a lesson' });

export const inventoryFile = z
  .strictObject({
    items: z.array(singleQuestion).min(1).meta({
      description: 'Asked before and after the course and nowhere else; keep them as they are. At least ten.',
    }),
  })
  .meta({ title: 'DeltaQ inventory' });

export const lessonHead = z
  .strictObject({
    title: z.string().min(1),
    summary: z.string().min(1).meta({ description: 'One sentence for the agenda and for search engines.' }),
    minutes: z.int().min(1).max(60).meta({ description: 'Time a learner should plan.' }),
    updated: z.iso.date().meta({ description: 'When its facts were last checked.' }),
    authors: z.array(z.string()).default([]),
  })
  .meta({ title: 'Head of a DeltaQ lesson' });

export const courseFile = z
  .strictObject({
    id,
    title: z.string().min(1),
    summary: z.string().min(1),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en, de or pt-BR')
      .default('en')
      .meta({ description: 'The language the course is written in: `en`, `de`, `pt-BR`.' }),
    authors: z.array(z.string()).min(1),
    licence: z.string().default('CC BY 4.0'),
    repository: webAddress.optional().meta({
      description:
        'Where a reader reports a mistake. Left out, it is the GitHub repository a workflow publishes from.',
    }),
    updated: z.iso.date(),
    lead: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .meta({ description: 'The question on the first screen of the home page: the id of an opener.' }),
    lessons: z
      .array(
        z.strictObject({
          id: name.meta({ description: 'The name of its folder in `lessons/`, and its address. Keep it.' }),
          after: z
            .array(name)
            .default([])
            .meta({ description: 'Lessons that help to know first. Advice, not a lock.' }),
          objectives: z
            .array(
              z.strictObject({
                id,
                text: z.string().min(1).meta({ description: 'What the learner can do.' }),
              }),
            )
            .min(1),
        }),
      )
      .min(1),
    misconceptions: z.array(z.strictObject({ id, text: z.string().min(1) })).default([]),
    closing: z
      .strictObject({
        reading: z
          .array(
            z.strictObject({
              source: name.meta({ description: 'An id of sources.yaml.' }),
              why: z.string().min(1),
            }),
          )
          .default([]),
      })
      .default({ reading: [] }),
    strict: z.boolean().default(false).meta({
      description: 'true: warnings stop the check and the build as errors do.',
    }),
    'lint-ignore': lintIgnore.meta({
      description:
        'Rules about the course as a whole to set aside, each with a reason: `objective-thin, more will follow`.',
    }),
  })
  .meta({ title: 'DeltaQ course' });

export const glossaryFile = z
  .strictObject({
    terms: z.array(
      z.strictObject({
        id,
        term: z.string().min(1),
        definition: markdown,
        see: z.string().optional().meta({ description: 'Where the course teaches it: lesson#anchor.' }),
      }),
    ),
  })
  .meta({ title: 'DeltaQ glossary' });

export const sourcesFile = z
  .strictObject({
    sources: z.array(
      z.strictObject({
        id,
        short: z.string().min(1).meta({ description: 'As cited in the text: `Hu et al. 2021`.' }),
        title: z.string().min(1),
        authors: z.string().min(1),
        year: z.int().min(1900).max(2100),
        url: webAddress,
        checked: z.iso
          .date()
          .meta({ description: 'When the numbers taken from it were last compared with it.' }),
        note: z.string().optional().meta({ description: 'What was read, and how sure the numbers are.' }),
      }),
    ),
  })
  .meta({ title: 'DeltaQ sources' });

export type QuestionSource = z.output<typeof question>;
export type OptionSource = z.output<typeof option>;
export type VariableSource = z.output<typeof variable>;
export type CourseSource = z.output<typeof courseFile>;
export type GlossarySource = z.output<typeof glossaryFile>;
export type SourcesSource = z.output<typeof sourcesFile>;
export type LessonHead = z.output<typeof lessonHead>;
