import { z } from 'zod';
import { presetIds } from '../lab/presets.ts';
import type { Settings } from '../settings.ts';

/** What `settings:` of course.yaml may say in a course on fine-tuning. */
export const settingsSchema = z.strictObject({
  lab: z
    .strictObject({
      figure: z
        .string()
        .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'a lesson and the id of a figure: "lora#lora"')
        .optional()
        .meta({ description: 'The figure that shows what was trained in the lab, as lesson#figure.' }),
      presets: z.record(z.string(), z.enum(presetIds)).default({}).meta({
        description: 'The ready-made race of each lesson, by the lesson’s id: `/lab/?preset=lora`.',
      }),
    })
    .prefault({}),
}) satisfies z.ZodType<Settings>;
