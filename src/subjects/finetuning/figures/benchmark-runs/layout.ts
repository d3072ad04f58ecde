import type { Method } from './model.ts';
import { words } from './words.ts';

type Anchor = 'start' | 'middle' | 'end';

/** One drawing of the chart, in units of its view box; 14 units are the height of its text. */
export interface Layout {
  className: 'fig-wide' | 'fig-narrow';
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Sideways steps between the three runs at 0.28 to 0.29 %, which would lie on each other. */
  apart: number;
  /** Names on the points, or numbers with a key below. */
  labels: 'names' | 'numbers';
  /** From each point to its label. */
  place: Record<Method['id'], readonly [dx: number, dy: number, anchor: Anchor]>;
  band: readonly string[];
  xTitle: readonly string[];
  notes: readonly string[];
}

export const wide: Layout = {
  className: 'fig-wide',
  width: 600,
  height: 452,
  left: 40,
  right: 592,
  top: 30,
  bottom: 352,
  apart: 10,
  labels: 'names',
  place: {
    vera: [0, -25, 'middle'],
    ia3: [-12, 5, 'end'],
    prompt: [12, 5, 'start'],
    prefix: [0, 33, 'middle'],
    lora: [-10, 5, 'end'],
    dora: [4, 34, 'middle'],
    'lora-mlp': [8, -23, 'end'],
    rslora: [22, -25, 'end'],
    full: [20, -25, 'end'],
  },
  ...words.wide,
};

export const narrow: Layout = {
  className: 'fig-narrow',
  width: 304,
  height: 634,
  left: 28,
  right: 290,
  top: 30,
  bottom: 300,
  apart: 8,
  labels: 'numbers',
  place: {
    vera: [0, -20, 'middle'],
    ia3: [-9, 5, 'end'],
    prompt: [9, 5, 'start'],
    prefix: [9, 5, 'start'],
    lora: [-8, 5, 'end'],
    dora: [0, 28, 'middle'],
    'lora-mlp': [6, 13, 'start'],
    rslora: [0, -19, 'middle'],
    full: [0, -20, 'middle'],
  },
  ...words.narrow,
};
