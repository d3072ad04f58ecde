import type { Draft } from './finding.ts';
import { type Item, optionSteps, quoted } from './item.ts';
import { holds, norm, plain } from './text.ts';
import type { Words } from './words.ts';

/** Orders of magnitude about the middle of a scale, where its slider stands before it is moved. */
const MIDDLE = 0.5;

/** What gives the answer away in one kind of question alone. */
export function* kindRules({ source }: Item): Iterable<Draft> {
  if (source.kind === 'match') {
    const used = source.items.map((item) => item.answer);
    if (new Set(used).size === used.length && used.length === source.answers.length)
      yield {
        code: 'match-by-elimination',
        steps: ['answers'],
        message: 'each answer fits one item: the last one is left over',
      };
  }
  if (source.kind === 'cloze') {
    const open = norm(`${source.prompt} ${source.text.replace(/\[\[[^\]]*\]\]/g, ' ')}`);
    for (const [name, blank] of Object.entries(source.blanks)) {
      const told = blank.type === 'word' ? blank.accept.find((word) => holds(open, norm(word))) : undefined;
      if (told)
        yield {
          code: 'blank-in-text',
          steps: ['blanks', name, 'accept'],
          message: `${quoted(told)} stands in the text`,
        };
    }
  }
  if (source.kind === 'estimate') {
    const { from, to } = source.scale;
    const off = Math.log10(Number(source.answer)) - (Math.log10(from) + Math.log10(to)) / 2;
    if (Math.abs(off) <= MIDDLE)
      yield {
        code: 'estimate-in-middle',
        steps: ['scale'],
        message: 'the answer stands where the slider does',
      };
  }
}

export function* kindWordRules({ source, lists }: Item, words: Words): Iterable<Draft> {
  if (source.kind !== 'order') return;
  for (const step of lists.flat()) {
    const place = words.sequence.exec(plain(step.markdown))?.[0];
    if (place)
      yield {
        code: 'step-says-place',
        steps: optionSteps(step),
        message: `${quoted(place)} says where it stands`,
      };
  }
}
