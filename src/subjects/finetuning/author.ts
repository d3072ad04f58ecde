import { toned } from '../../author/markdown/directives/toned.ts';
import type { SubjectAuthor } from '../../author/subjectAuthor.ts';
import { checkSettings } from './author/checkSettings.ts';
import { modelFiles } from './author/modelFiles.ts';
import { modelsFile } from './author/modelSchema.ts';
import { readModels } from './author/models.ts';
import { settingsSchema } from './author/settingsSchema.ts';
import { subject } from './subject.ts';

/** How `content/` is read for a course on fine-tuning. */
export const author = {
  subject,
  directives: {
    frozen: toned('frozen', ':frozen[the base weights]'),
    trained: toned('trained', ':trained[A]{of=lora part=A}'),
  },
  settings: settingsSchema,
  checkSettings,
  readData: {
    'models.yaml': readModels,
  } satisfies Record<(typeof subject.data)[number], SubjectAuthor['readData'][string]>,
  schemas: { models: modelsFile },
  generated: modelFiles,
  publicFolder: 'src/subjects/finetuning/public',
} satisfies SubjectAuthor;
