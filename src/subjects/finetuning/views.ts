import type { SubjectClosing, SubjectViews } from '../contract.ts';
import { CalculatorPage } from './calculator/CalculatorPage.tsx';
import { LabPage } from './lab/page/LabPage.tsx';
import { TrainedPart } from './lab/page/TrainedPart.tsx';
import type { subject } from './subject.ts';

/** How the pages of this subject are drawn. */
export const views = {
  lab: LabPage,
  calculator: CalculatorPage,
} satisfies Record<keyof typeof subject.pages, SubjectViews[string]>;

export const Closing: SubjectClosing = TrainedPart;
