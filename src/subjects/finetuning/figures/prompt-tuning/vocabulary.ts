import { normalDeviates, seededRandom } from '../../../../math/random.ts';

/**
 * The toy embedding table: each row is one token and its vector of width d = 2, so the plane that is drawn is the whole
 * space. Words of one kind share a place, given here by hand; a seeded scatter tells them apart.
 */
interface Group {
  kind: 'film' | 'food' | 'good' | 'bad' | 'negation' | 'request' | 'plain' | 'piece';
  centre: readonly [number, number];
  spread: number;
  tokens: readonly string[];
}

/** Stands for a sign the table does not have. */
export const UNKNOWN = '?';

/** Words that ask for a judgement lie on one line from the middle, the stronger the further out. */
const groups: readonly Group[] = [
  {
    kind: 'film',
    centre: [-2.6, 0],
    spread: 0.3,
    tokens: ['film', 'movie', 'plot', 'actor', 'scene', 'story'],
  },
  { kind: 'food', centre: [2.6, 0], spread: 0.3, tokens: ['food', 'soup', 'meal', 'cook', 'pizza', 'sauce'] },
  {
    kind: 'good',
    centre: [0, 2.6],
    spread: 0.3,
    tokens: ['good', 'great', 'nice', 'fun', 'lovely', 'superb'],
  },
  {
    kind: 'bad',
    centre: [0, -2.6],
    spread: 0.3,
    tokens: ['bad', 'awful', 'dull', 'poor', 'boring', 'bland'],
  },
  { kind: 'negation', centre: [-2, 2], spread: 0.16, tokens: ['not', 'never', 'no'] },
  { kind: 'request', centre: [0.95, -0.95], spread: 0.25, tokens: ['opinion', 'feeling'] },
  { kind: 'request', centre: [1.4, -1.4], spread: 0.25, tokens: ['review', 'rating'] },
  { kind: 'request', centre: [1.85, -1.85], spread: 0.25, tokens: ['verdict', 'judge'] },
  {
    kind: 'plain',
    centre: [0, 0],
    spread: 0.5,
    tokens: ['the', 'a', 'was', 'is', 'it', 'this', 'very', 'and', 'but', 'so', 'i', 'my'],
  },
  {
    kind: 'piece',
    centre: [0, 0],
    spread: 0.6,
    tokens: [
      ...['ing', 'ed', 'er', 'ly', 'es', 'en', 'on', 'an', 're', 'un', 'tion', 'al', 'th', 'ch', 'st', 'ou'],
      ...'bcdefghjklmnopqrstuvwxyz',
      UNKNOWN,
    ],
  },
];

type Kind = Group['kind'];

export interface Row {
  token: string;
  kind: Kind;
  vector: readonly [number, number];
}

const SEED = 5;

function makeTable(): Row[] {
  const deviate = normalDeviates(seededRandom(SEED));
  const near = (centre: number, spread: number) => Number((centre + spread * deviate()).toFixed(2));
  return groups.flatMap(({ kind, centre: [x, y], spread, tokens }) =>
    tokens.map((token) => ({ token, kind, vector: [near(x, spread), near(y, spread)] as const })),
  );
}

export const table: readonly Row[] = makeTable();

/** The rows that are whole words: what a prompt can be written with. */
export const wholeWords: readonly Row[] = table.filter(({ kind }) => kind !== 'piece');

const byToken = new Map(table.map((row) => [row.token, row]));

export const isToken = (text: string): boolean => byToken.has(text);

/** Throws a RangeError for a token the table does not have. */
export function rowOf(token: string): Row {
  const row = byToken.get(token);
  if (!row) throw new RangeError(`Unexpected token ${token}, expected a row of the table`);
  return row;
}
