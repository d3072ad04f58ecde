/**
 * What an author may write of a figure: the parameters it takes and the parts that prose may point at. The compiler
 * refuses by it what is misspelt, and the figure clamps by it what an address says. A figure without parameters is a
 * still one.
 */
interface NumberParam {
  type: 'number';
  min: number;
  max: number;
  /** Step of the slider; 1 means whole numbers. */
  step: number;
  default: number;
  label: string;
  /** How it moves from one value to another: by equal factors, or at once; without a word, by equal amounts. */
  moves?: 'log' | 'at once';
}

interface ChoiceParam {
  type: 'choice';
  values: readonly string[];
  default: string;
  label: string;
  /** Each choice is another picture: nothing of one moves on to the next. */
  turns?: true;
}

interface TextParam {
  type: 'text';
  maxLength: number;
  default: string;
  label: string;
}

export interface FigureSpec {
  params: Record<string, NumberParam | ChoiceParam | TextParam>;
  /** What the figure shows and prose may point at, each in words: `:part[A]{of=lora part=A}`. */
  parts: Record<string, string>;
}

/** State of any figure: its parameters, by name. All of it goes into the address. */
export type FigureState = Record<string, number | string>;

/** The state of the figure with this spec. */
export type StateOf<S extends FigureSpec> = {
  -readonly [Name in keyof S['params']]: S['params'][Name] extends NumberParam
    ? number
    : S['params'][Name] extends ChoiceParam
      ? S['params'][Name]['values'][number]
      : string;
};
