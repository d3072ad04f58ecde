import { type MouseEvent, useRef, useState } from 'react';
import { words } from '#words/paper';
import type { AnswerKey } from '../../course/types.ts';
import { handIn, progress, type Sitting, setSitting } from '../../progress/store.ts';
import { optionOrder } from '../../questions/asking/optionOrder.ts';
import { PaperQuestion } from '../../questions/asking/PaperQuestion.tsx';
import { useTimeSpent } from '../../questions/asking/useTimeSpent.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { listedAs, PaperMap } from './PaperMap.tsx';
import { Places } from './Places.tsx';
import { attemptsOf, faultsOf, isAnswered, type PaperItem } from './paper.ts';

interface Props {
  /** Under which name the sitting is kept. */
  name: string;
  asked: 'exam' | 'before' | 'after';
  sitting: Sitting;
  items: PaperItem[];
  course: string;
  loadKey(lesson: string): Promise<AnswerKey>;
  /** May be handed in with questions left open, after a warning; and questions may be flagged. */
  loose: boolean;
  /** What throwing it away is called. */
  away: string;
}

/** All questions at once, one press to hand them in. What is chosen is kept as it is chosen. */
export function Paper({ name, asked, sitting, items, course, loadKey, loose, away }: Props) {
  const [faults, setFaults] = useState<Map<string, string>>(new Map());
  const [notice, setNotice] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const warning = useRef<HTMLDialogElement>(null);
  const leaving = useRef<HTMLDialogElement>(null);
  const busy = useRef(false);
  const takeTime = useTimeSpent(box);
  const open = items.filter((item) => !isAnswered(item, sitting));
  const answered = items.length - open.length;
  const throwAway = () => setSitting(name, null);
  const flagged = items.filter(({ face }) => sitting.flagged.includes(face.id));

  /** Changes the sitting as it is at this moment: several changes may come in one turn, or from another tab. */
  function change(next: (now: Sitting) => Partial<Sitting>) {
    const now = progress.getState().sittings[name];
    if (now && now.handedInAt === undefined) setSitting(name, { ...now, ...next(now) });
  }

  function type(question: string, to: (typed: string[]) => string[]) {
    const ms = takeTime();
    change(({ choices, spent }) => ({
      choices: { ...choices, [question]: to(choices[question] ?? []) },
      spent: { ...spent, [question]: (spent[question] ?? 0) + ms },
    }));
    if (faults.has(question)) setFaults(new Map([...faults].filter(([id]) => id !== question)));
    setNotice('');
  }

  function flag(question: string, on: boolean) {
    change((now) => ({
      flagged: on ? [...now.flagged, question] : now.flagged.filter((id) => id !== question),
    }));
  }

  function focus(question: string) {
    const target = document.querySelector<HTMLElement>(`[data-question="${CSS.escape(question)}"]`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  }

  function review() {
    const found = faultsOf(items, sitting);
    setFaults(found);
    const [first] = found.keys();
    if (first) {
      setNotice(words.unread(found.size));
      return focus(first);
    }
    if (!loose && open[0]) {
      setNotice(words.stillOpen(open.length));
      return focus(open[0].face.id);
    }
    if (open.length + flagged.length > 0) return warning.current?.showModal();
    void submit();
  }

  async function submit() {
    if (busy.current) return;
    busy.current = true;
    try {
      const lessons = [...new Set(items.map((item) => item.lesson))];
      const keys = new Map(await Promise.all(lessons.map(async (l) => [l, await loadKey(l)] as const)));
      const now = progress.getState().sittings[name] ?? sitting;
      handIn(
        name,
        now,
        attemptsOf(items, now, asked, (lesson) => keys.get(lesson) ?? {}),
      );
    } catch {
      setNotice(words.failed);
    } finally {
      busy.current = false;
    }
  }

  const once = (act: () => void) => (event: MouseEvent) => {
    if (event.detail <= 1) act();
  };

  return (
    <div ref={box}>
      {loose && <PaperMap items={items} sitting={sitting} />}
      {items.map(({ face }, i) => (
        <PaperQuestion
          key={face.id}
          face={face}
          number={i + 1}
          order={optionOrder(face, course)}
          typed={sitting.choices[face.id] ?? []}
          onType={(to) => type(face.id, to)}
          flag={loose ? { on: sitting.flagged.includes(face.id), set: (on) => flag(face.id, on) } : undefined}
          listed={loose ? `#${listedAs(face.id)}` : undefined}
          fault={faults.get(face.id)}
        />
      ))}
      <p role="status">{notice}</p>
      <ButtonRow>
        <Button primary onClick={once(review)}>
          {words.handIn}
        </Button>
        <Button onClick={() => (answered > 0 ? leaving.current?.showModal() : throwAway())}>{away}</Button>
      </ButtonRow>
      <AskFirst
        dialog={leaving}
        id={`${name}-leaving`}
        title={words.leaving}
        text={words.lost(answered)}
        keep={words.goOn}
        act={away}
        onAct={throwAway}
      />
      {loose && (
        <AskFirst
          dialog={warning}
          id={`${name}-warning`}
          title={words.warning}
          text={[
            open.length > 0 && words.leftOpen(open.length),
            flagged.length > 0 && words.leftFlagged(flagged.length),
          ]
            .filter(Boolean)
            .join(' ')}
          keep={words.goOn}
          act={words.handInNow}
          onAct={once(() => void submit())}
        >
          <Places title={words.openOnes} items={items} chosen={open} onGo={go} />
          <Places title={words.flaggedOnes} items={items} chosen={flagged} onGo={go} />
        </AskFirst>
      )}
    </div>
  );

  function go(item: PaperItem) {
    warning.current?.close();
    focus(item.face.id);
  }
}
