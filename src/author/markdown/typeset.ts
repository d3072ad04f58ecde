import { createRequire } from 'node:module';
import { escapeHtml } from './escapeHtml.ts';
import { formulaFault } from './formulaFault.ts';
import { renderFormula } from './renderFormula.ts';

/** A formula set in type, for the eye and for the ear. */
export interface Formula {
  /** With MathML that is called as it is spoken: labels take its name, and a screen reader can walk through it. */
  full: string;
  /** Without MathML, where something else comes in. */
  visual: string;
  spoken: string;
}

interface SpeechEngine {
  setupEngine(options: Record<string, string>): Promise<unknown>;
  engineReady(): Promise<unknown>;
  toSpeech(mathml: string): string;
}

const speech = createRequire(import.meta.url)('speech-rule-engine') as SpeechEngine;
const speechReady = speech
  .setupEngine({ domain: 'clearspeak', modality: 'speech', locale: 'en' })
  .then(() => speech.engineReady());

/** Must have settled before the first formula is typeset. */
export const readyToTypeset = () => speechReady;

/** Macros every author has, so that a symbol is written, shown and spoken in one way. */
const MACROS = { '\\dQ': '\\Delta Q', '\\dW': '\\Delta W', '\\reals': '\\mathbb{R}' };

/** What the speech engine says badly, and what the course says instead. */
const SPEECH_FIXES: [RegExp, string][] = [
  [/\bnormal triangle\b/g, 'delta'],
  [/ raised to the asterisk power/g, ' star'],
  [/ sub asterisk/g, ' star'],
  [/\bpercent sign\b/g, 'per cent'],
  [/\balmost equals\b/g, 'is about'],
  [/\bthe real numbers to the\b/g, 'real matrices'],
  // Aligned and numbered equations are tables, with an empty cell at either side.
  [/^1 lines Line 1: /, ''],
  [/ blank open paren (\S+) close paren$/, ', number $1'],
  [/(^|: )blank (?=\D)/g, '$1'],
  [/( blank)+(?=$| Line \d)/g, ''],
];

/** Links, images and styles inside a formula. KaTeX alone would print their names in red. */
function refuse({ command }: { command: string }): never {
  throw new Error(`${command} is not for formulas`);
}

const cache = new Map<string, Formula>();

/**
 * Typesets TeX with the one KaTeX whose style sheet the pages carry.
 * @throws Error with KaTeX's own message when the TeX is wrong, or too much.
 */
export function typeset(tex: string, display: boolean): Formula {
  const key = `${display}${tex}`;
  const known = cache.get(key);
  if (known) return known;
  const fault = formulaFault(tex);
  if (fault) throw new Error(fault.unexpected);
  const options = {
    displayMode: display,
    throwOnError: true,
    strict: 'error' as const,
    macros: { ...MACROS },
    maxSize: 20,
    trust: refuse,
  };
  const full = renderFormula(tex, { ...options, output: 'htmlAndMathml' }).replace(
    /<annotation[\s\S]*?<\/annotation>/,
    '',
  );
  const mathml = /<math[\s\S]*<\/math>/.exec(full)?.[0] ?? '';
  const spoken = SPEECH_FIXES.reduce((words, [from, to]) => words.replace(from, to), speech.toSpeech(mathml));
  const formula = {
    full: full.replace('<math ', () => `<math aria-label="${escapeHtml(spoken)}" `),
    visual: renderFormula(tex, { ...options, output: 'html' }),
    spoken,
  };
  cache.set(key, formula);
  return formula;
}
