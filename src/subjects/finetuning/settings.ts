import type { Course } from '../../course/types.ts';
import type { PresetId } from './lab/presets.ts';

export interface LabSettings {
  /** The figure that shows what was trained: `lesson#figure`. */
  figure?: string | undefined;
  /** The ready-made race of each lesson, by the lesson's id. */
  presets: Record<string, PresetId>;
}

/** What `settings:` of course.yaml says of this subject's pages. */
export interface Settings {
  lab: LabSettings;
}

export const settingsOf = (course: Course): Settings => course.settings as Settings;
