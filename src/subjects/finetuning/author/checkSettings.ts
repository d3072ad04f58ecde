import { oneOf } from '../../../author/oneOf.ts';
import type { SettingsContext } from '../../../author/subjectAuthor.ts';
import type { Settings } from '../settings.ts';

/** The figure that can show a trained matrix. */
const SHOWS_TRAINED = 'lora-decomposition';

/** The lessons and the figure that the settings name must be there. */
export function checkSettings(written: unknown, { at, lessons, unread, report }: SettingsContext): void {
  const { lab } = written as Settings;
  const ids = lessons.map(({ id }) => id);
  for (const lesson of Object.keys(lab.presets))
    if (!ids.includes(lesson)) report(at('lab', 'presets', lesson), `lesson “${lesson}”`, oneOf(ids, lesson));
  if (lab.figure === undefined || unread.includes(lab.figure.split('#')[0] ?? '')) return;
  const shown = lessons.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'figure' && block.figure.name === SHOWS_TRAINED ? [`${id}#${block.figure.id}`] : [],
    ),
  );
  if (!shown.includes(lab.figure))
    report(
      at('lab', 'figure'),
      `figure “${lab.figure}”`,
      `a figure ${SHOWS_TRAINED}: ${oneOf(shown, lab.figure)}`,
    );
}
