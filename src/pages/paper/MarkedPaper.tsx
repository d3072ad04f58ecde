import { useEffect, useState } from 'react';
import { words } from '#words/paper';
import { reportHref } from '../../client/reportHref.ts';
import type { AnswerKey } from '../../course/types.ts';
import type { Attempt } from '../../progress/attempts/record.ts';
import { MarkedQuestion } from '../../questions/asking/MarkedQuestion.tsx';
import { optionOrder } from '../../questions/asking/optionOrder.ts';
import { keyOf, type PaperItem } from './paper.ts';

interface Props {
  items: PaperItem[];
  /** What was handed in, by question. */
  given: ReadonlyMap<string, Attempt>;
  course: string;
  loadKey(lesson: string): Promise<AnswerKey>;
}

/** Every question of a paper that was handed in, explained. */
export function Marked({ items, given, course, loadKey }: Props) {
  const [answers, setAnswers] = useState<ReadonlyMap<string, AnswerKey> | 'failed'>();
  const lessons = [...new Set(items.map((item) => item.lesson))];
  const wanted = lessons.join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: by the names of the lessons
  useEffect(() => {
    Promise.all(lessons.map(async (lesson) => [lesson, await loadKey(lesson)] as const)).then(
      (all) => setAnswers(new Map(all)),
      () => setAnswers('failed'),
    );
  }, [wanted]);

  if (answers === 'failed') return <p role="status">{words.unexplained}</p>;
  return items.map((item, i) => {
    const answer = keyOf(item, answers?.get(item.lesson) ?? {});
    if (!answer) return null;
    const { face, seed } = item;
    return (
      <MarkedQuestion
        key={face.id}
        face={face}
        number={i + 1}
        order={optionOrder(face, course)}
        answer={answer}
        given={given.get(face.id)}
        report={reportHref(face, seed)}
      />
    );
  });
}
