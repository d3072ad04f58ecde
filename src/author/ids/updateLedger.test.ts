import { describe, expect, it } from 'vitest';
import { compileCourse } from '../compile/compileCourse.ts';
import { ofLevel } from '../diagnostic.ts';
import { type ContentFiles, readContent } from '../readContent.ts';
import { formatLedger, LEDGER, parseLedger } from './ledger.ts';
import { updateLedger } from './updateLedger.ts';

const base = await readContent('tests/courses/faults/base');
const questions = 'lessons/one/questions.yaml';
const lesson = 'lessons/one/lesson.md';
const NONE = new Map<string, string>();

const rewritten = (files: ContentFiles, name: string, from: string | RegExp, to: string) => ({
  ...files,
  [name]: (files[name] ?? '').replace(from, to),
});
const errors = async (files: ContentFiles) =>
  ofLevel((await compileCourse(files)).diagnostics, 'error').map(
    (d) => `${d.file}:${d.line}:${d.column}: ${d.actual}`,
  );
/** What `npm run ids` does. */
async function confirm(files: ContentFiles, reasons: ReadonlyMap<string, string> = NONE, forAll?: string) {
  const { questions: asked = [] } = await compileCourse(files);
  const { ledger, ...told } = updateLedger(parseLedger(files[LEDGER] ?? '').ledger, asked, reasons, forAll);
  return { files: { ...files, [LEDGER]: formatLedger(ledger) }, ...told };
}
const { files: locked, confirmed } = await confirm(base);
const renamed = (files: ContentFiles, more = '') =>
  rewritten(
    rewritten(files, questions, 'id: one-count', `id: one-sum${more}`),
    lesson,
    'id="one-count"',
    'id="one-sum"',
  );
const otherKey = (files: ContentFiles) =>
  rewritten(
    rewritten(files, questions, 'answer: 8', 'answer: 16'),
    questions,
    'working: "4 + 4"',
    'working: "4 * 4"',
  );

describe('the ledger of questions', () => {
  it('holds a line of each, sorted, and is read as it is written', () => {
    expect(confirmed).toEqual(['added one-opener, version 1', 'added one-count, version 1']);
    const lines = (locked[LEDGER] ?? '').split('\n').filter((line) => !line.startsWith('#'));
    expect(lines).toEqual([
      expect.stringMatching(/^one-count 1 [0-9a-f]{10}$/),
      expect.stringMatching(/^one-opener 1 [0-9a-f]{10}$/),
      '',
    ]);
    expect(formatLedger(parseLedger(locked[LEDGER] ?? '').ledger)).toBe(locked[LEDGER]);
  });

  it('takes new questions, other words and a raised version without being written anew', async () => {
    const reworded = rewritten(locked, questions, 'What is the idea?', 'What may the idea be?');
    const raised = otherKey(rewritten(locked, questions, 'id: one-count', 'id: one-count\n    version: 2'));
    const fewer = { ...locked, [LEDGER]: (locked[LEDGER] ?? '').replace(/one-opener.*\n/, '') };
    for (const files of [locked, reworded, raised, fewer]) expect(await errors(files)).toEqual([]);
    expect((await confirm(raised)).confirmed).toEqual(['raised one-count from version 1 to 2']);
    expect((await confirm(fewer)).confirmed).toEqual(['added one-opener, version 1']);
    expect((await confirm(reworded)).confirmed).toEqual([]);
  });
});

describe('another right answer', () => {
  const changed = otherKey(locked);

  it('is refused where the version stands, until it is raised or confirmed', async () => {
    expect(await errors(changed)).toEqual([
      `content/${questions}:12:5: another right answer to version 1 of “one-count”`,
    ]);
    const { files, ...told } = await confirm(changed);
    expect(told).toEqual({
      confirmed: ['changed the right answer to one-count: answers to version 1 still count'],
      undecided: [],
      notGone: [],
    });
    expect(await errors(files)).toEqual([]);
  });

  it('is refused under a new id as well', async () => {
    expect(await errors(renamed(changed, '\n    aliases: [one-count]'))).toEqual([
      `content/${questions}:12:5: another right answer to version 1 of “one-sum”`,
    ]);
  });
});

describe('an id that vanished', () => {
  it('is no fault when another question has it among its aliases', async () => {
    const files = renamed(locked, '\n    aliases: [one-count]');
    expect(await errors(files)).toEqual([]);
    const after = await confirm(files);
    expect(after.confirmed).toEqual(['renamed one-count to one-sum']);
    expect([...parseLedger(after.files[LEDGER] ?? '').ledger.keys()]).toEqual(['one-opener', 'one-sum']);
  });

  it('stays in the ledger, and a fault of it, until it is retired with a reason', async () => {
    const gone = await confirm(renamed(locked));
    expect(gone.undecided).toEqual(['one-count']);
    expect(gone.confirmed).toEqual(['added one-sum, version 1']);
    expect(await errors(gone.files)).toEqual([
      'content/ids.lock:3:1: question “one-count”, which is no longer asked',
    ]);
    const retired = await confirm(gone.files, new Map([['one-count', 'nobody could answer it']]));
    expect(retired).toMatchObject({
      confirmed: ['retired one-count: nobody could answer it'],
      undecided: [],
      notGone: [],
    });
    expect(await errors(retired.files)).toEqual([]);
    expect((await confirm(retired.files)).confirmed).toEqual([]);
  });

  it('is not retired while it is asked, and is confirmed when it is asked again', async () => {
    const reasons = new Map([['one-count', 'nobody could answer it']]);
    expect((await confirm(locked, reasons)).notGone).toEqual(['one-count']);
    const { files } = await confirm(renamed(locked), reasons);
    const again = { ...locked, [LEDGER]: files[LEDGER] ?? '' };
    expect(await errors(again)).toEqual([
      'content/ids.lock:5:1: question “one-sum”, which is no longer asked',
      `content/${questions}:12:9: question id “one-count”, which was retired: nobody could answer it`,
    ]);
    const back = await confirm(again, new Map([['one-sum', 'it is called otherwise']]));
    expect(back.confirmed).toEqual([
      'returned one-count, which was retired: nobody could answer it',
      'retired one-sum: it is called otherwise',
    ]);
    expect(await errors(back.files)).toEqual([]);
  });

  it('is told of with the others that did, and retired with them by one command', async () => {
    const more = ['one-old', 'one-older', 'one-oldest'].map((id) => `${id} 1 0123456789\n`).join('');
    const files = { ...locked, [LEDGER]: `${locked[LEDGER]}${more}` };
    expect(await errors(files)).toEqual([
      'content/ids.lock:5:1: 3 questions, which are no longer asked: “one-old”, “one-older”, “one-oldest”',
    ]);
    const reasons = new Map([['one-older', 'it was too long']]);
    const retired = await confirm(files, reasons, 'the lesson is given up');
    expect(retired).toMatchObject({
      confirmed: [
        'retired one-old: the lesson is given up',
        'retired one-older: it was too long',
        'retired one-oldest: the lesson is given up',
      ],
      undecided: [],
    });
    expect(await errors(retired.files)).toEqual([]);
  });
});
