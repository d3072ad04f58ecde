/**
 * What an author may write: the shape of the files in `content/`. That of a question is its kind's: see
 * `src/questions/kinds/<kind>/author.ts`, and `src/author/questions/questionFiles.ts` for the files that hold them.
 *
 * A schema yields three things: the types of the source files, the JSON Schemas that editors use for completion
 * (`content/schema/`), and the shape errors of `npm run check`. What a shape cannot say (does this link lead
 * anywhere, is this answer right) is checked in `src/author/compile/` and `src/author/questions/`.
 *
 * Node only: the browser takes its types from `types.ts`, so that zod never ships.
 */
import { z } from 'zod';

/** A text that says something: spaces alone do not. */
export const words = () => z.string().trim().min(1);

export const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

export const id = name.meta({ description: 'Its own name, by which other places refer to it. Keep it.' });

const webAddress = z
  .string()
  .regex(
    /^https?:\/\/[\w-]+(\.[\w-]+)*(:\d+)?([/?#][^\s<>"]*)?$/,
    'a web address: https://…, without spaces',
  );

export const markdown = z
  .string()
  .trim()
  .min(1)
  .meta({ description: 'Markdown with $maths$ and directives.' });

/** Rules that are set aside, each with its reason. */
export const lintIgnore = z.array(z.string()).default([]);

export const lessonHead = z
  .strictObject({
    title: words(),
    summary: words().meta({ description: 'One sentence for the agenda and for search engines.' }),
    minutes: z.int().min(1).max(60).meta({ description: 'Time a learner should plan.' }),
    updated: z.iso.date().meta({ description: 'When its facts were last checked.' }),
    authors: z.array(words()).default([]),
  })
  .meta({ title: 'Head of a DeltaQ lesson' });

export const courseFile = z
  .strictObject({
    id: id.meta({
      description:
        'Its own name, under which answers are kept. Keep it, wherever the course moves; give a fork another: courses of one name at one origin, such as two of a user on GitHub Pages, share one record.',
    }),
    title: words(),
    site: z
      .string()
      .trim()
      .min(1)
      .optional()
      .meta({ description: 'Name of the site, said after the title on the home page’s tab.' }),
    summary: words(),
    subject: z.string().optional().meta({
      description: 'What it is about, when DeltaQ has figures and pages of its own for that: `finetuning`.',
    }),
    settings: z.unknown().optional().meta({ description: 'What the subject lets a course choose.' }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en, de or pt-BR')
      .default('en')
      .meta({ description: 'The language the course is written in: `en`, `de`, `pt-BR`.' }),
    authors: z.array(words()).min(1),
    licence: words().default('CC BY 4.0'),
    repository: webAddress.optional().meta({
      description:
        'Where a reader reports a mistake. Left out, it is the GitHub repository a workflow publishes from.',
    }),
    updated: z.iso.date(),
    lead: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .meta({
        description:
          'The question on the first screen of the home page, by its id: an opener, or any other, which is asked there unscored.',
      }),
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
                text: words().meta({ description: 'What the learner can do.' }),
              }),
            )
            .min(1),
        }),
      )
      .min(1),
    misconceptions: z.array(z.strictObject({ id, text: words() })).default([]),
    closing: z
      .strictObject({
        reading: z
          .array(
            z.strictObject({
              source: name.meta({ description: 'An id of sources.yaml.' }),
              why: words(),
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
        term: words(),
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
        short: words().meta({ description: 'As cited in the text: `Hu et al. 2021`.' }),
        title: words(),
        authors: words(),
        year: z.int().min(1900).max(2100),
        url: webAddress,
        checked: z.iso
          .date()
          .meta({ description: 'When the numbers taken from it were last compared with it.' }),
        note: words().optional().meta({ description: 'What was read, and how sure the numbers are.' }),
      }),
    ),
  })
  .meta({ title: 'DeltaQ sources' });

export type CourseSource = z.output<typeof courseFile>;
export type GlossarySource = z.output<typeof glossaryFile>;
