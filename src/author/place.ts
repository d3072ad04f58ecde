/** Where something stands in a file of `content/`. Lines and columns count from 1. */
export interface Place {
  path: string;
  line: number;
  col: number;
}

export type Report = (place: Place, unexpected: string, expected: string) => void;
