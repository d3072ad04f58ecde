import { type ComponentType, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { words as calendar } from '#words/calendar';
import { words as practice } from '#words/practice';
import { words } from '#words/review';
import { download } from '../../client/download.ts';
import type { CourseMap } from '../../course/types.ts';
import type { Attempt } from '../../progress/attempts/record.ts';
import { calendarOf } from '../../progress/review/calendar.ts';
import { interleave } from '../../progress/review/interleave.ts';
import { deckOf, dueCards, nextDue } from '../../progress/review/review.ts';
import { progress, useProgress } from '../../progress/store.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import type { Item } from '../session/item.ts';
import { SmallPrint } from '../shell/SmallPrint.tsx';
import { dayName } from './day.ts';
import { minutesFor } from './minutes.ts';
import { PracticeOffer } from './PracticeOffer.tsx';
import type { SessionProps } from './Session.tsx';
import { type Check, checksIn, checksOf, nameOf, type Scope, scopeIn } from './scope.ts';

// What asks questions weighs more than all of this page, and is of no use before something is asked.
const ConfidenceOffer = lazy(() =>
  import('../lesson/ConfidenceOffer.tsx').then((m) => ({ default: m.ConfidenceOffer })),
);

interface Props {
  map: CourseMap;
  title: string;
}

/** The review page: what is due or chosen, the session, and what came of it. */
export function ReviewIsland({ map, title }: Props) {
  const ready = useProgress((s) => s.ready);
  const attempts = useProgress((s) => s.attempts);
  const [scope, setScope] = useState<Scope>();
  const [session, setSession] = useState<{
    View: ComponentType<SessionProps>;
    items: Item[];
    from: number;
  }>();
  const [answers, setAnswers] = useState<Attempt[]>();
  const [fault, setFault] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => setScope(scopeIn(location.search, map)), [map]);
  useEffect(() => {
    if (answers) heading.current?.focus();
  }, [answers]);

  const now = Date.now();
  const deck = useMemo(() => (ready ? deckOf(attempts, map) : new Map()), [ready, attempts, map]);
  const due = ready ? dueCards(deck, now).map((card) => card.question) : [];
  const chosen = scope ? checksIn(scope, map, attempts) : undefined;
  const asked = chosen ?? inOrder(due, checksOf(map));

  async function begin() {
    setFault('');
    try {
      const [{ prepare }, { Session }] = await Promise.all([
        import('../session/prepare.ts'),
        import('./Session.tsx'),
      ]);
      const items = await prepare(interleave(asked), attempts);
      if (items.length === 0) return setFault(words.gone);
      setAnswers(undefined);
      setSession({ View: Session, items, from: attempts.length });
    } catch {
      setFault(practice.failed);
    }
  }

  function end() {
    setAnswers(
      progress
        .getState()
        .attempts.slice(session?.from)
        .filter((one) => one.asked === 'review'),
    );
    setSession(undefined);
  }

  if (session) return <session.View items={session.items} course={map.id} onEnd={end} />;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {answers ? words.thisSession : scope ? words.again(nameOf(scope, map)) : words.due}
      </h2>
      {answers && <p>{outcome(answers)}</p>}
      {asked.length > 0 ? (
        <>
          <p>
            {askedOf(scope, asked.length)}
            {asked.length > 2 && oneObjective(asked) ? ` ${words.oneObjective}` : ''}
          </p>
          <ButtonRow>
            <Button primary onClick={begin}>
              {answers ? words.goOn : words.begin}
            </Button>
          </ButtonRow>
        </>
      ) : (
        <p>{ready ? nothing(scope) : words.looking}</p>
      )}
      <p role="status">{fault}</p>
      {!scope && (
        // The room of what is not known yet.
        <div style={ready ? undefined : { visibility: 'hidden' }}>
          <Next deck={deck} now={now} map={map} title={title} />
        </div>
      )}
      {ready && asked.length === 0 && <PracticeOffer map={map} attempts={attempts} />}
      {scope && (
        <p>
          <a href={href('review')}>{words.whatIsDue}</a>
        </p>
      )}
      {attempts.length > 0 && (
        <Suspense>
          <ConfidenceOffer />
        </Suspense>
      )}
    </>
  );
}

const inOrder = (ids: readonly string[], checks: readonly Check[]): Check[] =>
  ids.flatMap((id) => checks.find((check) => check.question === id) ?? []);

const oneObjective = (checks: readonly Check[]): boolean =>
  new Set(checks.map((check) => check.objective)).size === 1;

/** What is asked, and how long that takes. */
function askedOf(scope: Scope | undefined, n: number): string {
  const minutes = minutesFor(n);
  if (!scope) return words.areDue(n, minutes);
  return (scope.onlyWrong ? words.chosenWrong : words.chosen)(practice.questions(n), minutes);
}

function outcome(answers: readonly Attempt[]): string {
  if (answers.length === 0) return words.stoppedAtOnce;
  const last = new Map(answers.map((one) => [one.question, one]));
  const right = [...last.values()].filter((one) => one.correct).length;
  return words.outcome(practice.questions(last.size), right, right < last.size);
}

const nothing = (scope: Scope | undefined): string =>
  scope?.onlyWrong ? words.nothingWrong : words.nothingDue;

interface NextProps extends Props {
  deck: ReturnType<typeof deckOf>;
  now: number;
}

/** When something comes back, and the calendar of it. */
function Next({ deck, now, map, title }: NextProps) {
  const next = nextDue(deck, now);
  if (deck.size === 0) return <p>{linked(words.empty, href(''))}</p>;
  function save() {
    const address = new URL(href('review'), location.href).href;
    const text = calendarOf(deck, { course: { id: map.id, title }, address, now });
    download(calendar.file(map.id), new Blob([text], { type: 'text/calendar' }));
  }
  return (
    <>
      {next && <p>{words.next(next.count, dayName(next.at, now))}</p>}
      <ButtonRow>
        <Button onClick={save}>{words.save}</Button>
      </ButtonRow>
      <SmallPrint>{words.saved}</SmallPrint>
    </>
  );
}
