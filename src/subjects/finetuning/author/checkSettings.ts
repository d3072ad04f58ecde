import { oneOf } from '../../../author/oneOf.ts';
import type { SettingsContext } from '../../../author/subjectAuthor.ts';
import type { Settings } from '../settings.ts';

/** The figure that can show a trained matrix. */
const SHOWS_TRAINED = 'lora-decomposition';

/** The lessons and the figure that the settings name must be there. */
export function checkSettings(written: unknown, { at, atKey, lessons, report }: SettingsContext): void {
  const { lab } = written as Settings;
  for (const lesson of Object.keys(lab.presets))
    if (!lessons.has(lesson))
      report(atKey('lab', 'presets', lesson), `lesson “${lesson}”`, oneOf(lessons.keys(), lesson));
  if (lab.figure === undefined) return;
  const [lesson = '', figure = ''] = lab.figure.split('#');
  // Of a text that cannot be read, and of a figure that is wrongly written, that alone is told.
  if (lessons.has(lesson) && (!lessons.get(lesson) || lessons.get(lesson)?.get(figure) === null)) return;
  const shown = [...lessons].flatMap(([id, figures]) =>
    (figures?.ids ?? []).flatMap((own) =>
      figures?.get(own)?.placed.name === SHOWS_TRAINED ? [`${id}#${own}`] : [],
    ),
  );
  if (!shown.includes(lab.figure))
    report(
      at('lab', 'figure'),
      `figure “${lab.figure}”`,
      `a figure ${SHOWS_TRAINED}: ${oneOf(shown, lab.figure)}`,
    );
}
