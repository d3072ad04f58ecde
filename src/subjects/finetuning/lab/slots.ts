import type { Attempt } from '../../../progress/attempts/record.ts';
import type { LabSettings } from '../settings.ts';
import type { PresetId } from './presets.ts';

/** A prediction is kept like those of the figures: never scored. It may have been kept under a lesson's id. */
export const slotOf = (preset: PresetId, { presets }: LabSettings) => ({
  question: `lab-${preset}`,
  asked: 'prediction' as const,
  version: 1,
  aliases: Object.keys(presets).flatMap((lesson) => (presets[lesson] === preset ? [`lab-${lesson}`] : [])),
});

export const isPredictionOfLab = ({ question, asked }: Attempt): boolean =>
  asked === 'prediction' && question.startsWith('lab-');
