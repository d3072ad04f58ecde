import type { Nodes } from 'mdast';
import type { Step } from '../../course/types.ts';
import type { Place } from '../place.ts';
import type { Scope } from './scope.ts';

export type PlaceOf = (offset: number) => Place;

/** One text of a page as it is written: knows where each of its nodes stands. */
export class Passage {
  readonly scope: Scope;
  /** What the author wrote, of a piece that is quoted, where the text was made from it. */
  readonly original: (piece: string) => string;
  /** What a figure shows beside the text, where it is read. */
  step: Step | undefined;
  private readonly text: string;
  private readonly place: PlaceOf;

  constructor(scope: Scope, text: string, place: PlaceOf, original = (piece: string) => piece) {
    this.scope = scope;
    this.text = text;
    this.place = place;
    this.original = original;
  }

  /** Where a node stands, or a character of it. */
  placeOf(node: Nodes, character = 0): Place {
    return this.place((node.position?.start.offset ?? 0) + character);
  }

  written(node: Nodes): string {
    const { start, end } = node.position ?? {};
    return this.text.slice(start?.offset ?? 0, end?.offset ?? 0);
  }

  /** The character before a node; '' at the start of the text. */
  before(node: Nodes): string {
    return this.text.charAt((node.position?.start.offset ?? 0) - 1);
  }

  /** The rest of the line behind a node. */
  after(node: Nodes): string {
    return /^.*/.exec(this.text.slice(node.position?.end.offset ?? this.text.length))?.[0] ?? '';
  }

  report(node: Nodes, unexpected: string, expected: string) {
    this.scope.report(this.placeOf(node), unexpected, expected);
  }

  /** Reports a fault if there is one, and says whether there is. */
  reportFault(node: Nodes, fault: { unexpected: string; expected: string } | null | undefined): boolean {
    if (fault) this.report(node, fault.unexpected, fault.expected);
    return Boolean(fault);
  }
}
