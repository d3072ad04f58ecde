import { useEffect, useMemo, useRef, useState } from 'react';
import { download } from '../../client/download.ts';
import type { CourseMap } from '../../course/types.ts';
import type { Attempt } from '../../progress/attempts/record.ts';
import { calendarOf } from '../../progress/review/calendar.ts';
import { deckOf, dueCards, interleave, nextDue } from '../../progress/review/review.ts';
import { progress, useProgress } from '../../progress/store.ts';
import { Button } from '../../ui/Button.tsx';
import { href } from '../../ui/href.ts';
import { ConfidenceOffer } from '../lesson/ConfidenceOffer.tsx';
import { dayName } from './day.ts';
import { minutesFor, questions } from './minutes.ts';
import { prepare } from './prepare.ts';
import { type Item, Session } from './Session.tsx';
import { type Check, checksIn, checksOf, nameOf, type Scope, scopeIn } from './scope.ts';

interface Props {
  map: CourseMap;
  title: string;
}

const FAILED = 'The questions could not be fetched. Try again when you are online.';
const GONE =
  'The course was updated since this page was opened, and these questions changed. Reload the page to get them.';

/** The review page: what is due or chosen, the session, and what came of it. */
export function ReviewIsland({ map, title }: Props) {
  const ready = useProgress((s) => s.ready);
  const attempts = useProgress((s) => s.attempts);
  const [scope, setScope] = useState<Scope>();
  const [session, setSession] = useState<{ items: Item[]; from: number }>();
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
      const items = await prepare(interleave(asked), attempts);
      if (items.length === 0) return setFault(GONE);
      setAnswers(undefined);
      setSession({ items, from: attempts.length });
    } catch {
      setFault(FAILED);
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

  if (!ready) return <p>Looking for what is due…</p>;
  if (session) return <Session items={session.items} course={map.id} onEnd={end} />;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {answers ? 'This session' : scope ? `Again: ${nameOf(scope, map)}` : 'Due today'}
      </h2>
      {answers && <p>{outcome(answers)}</p>}
      {asked.length > 0 ? (
        <>
          <p>
            {scope
              ? `${questions(asked.length)}${scope.onlyWrong ? ' whose last answer was wrong' : ''}, ${minutesFor(asked.length)}.`
              : `${questions(asked.length)} ${asked.length === 1 ? 'is' : 'are'} due, ${minutesFor(asked.length)}.`}
            {asked.length > 2 && oneObjective(asked)
              ? ' All belong to one objective, so they follow each other.'
              : ''}
          </p>
          <p className="buttons">
            <Button primary onClick={begin}>
              {answers ? 'Go on' : 'Begin'}
            </Button>
          </p>
        </>
      ) : (
        <p>{nothing(scope)}</p>
      )}
      <p role="status">{fault}</p>
      {!scope && <Next deck={deck} now={now} map={map} title={title} />}
      {scope && (
        <p>
          <a href={href('review')}>What is due today</a>
        </p>
      )}
      {attempts.length > 0 && <ConfidenceOffer />}
    </>
  );
}

const inOrder = (ids: readonly string[], checks: readonly Check[]): Check[] =>
  ids.flatMap((id) => checks.find((check) => check.question === id) ?? []);

const oneObjective = (checks: readonly Check[]): boolean =>
  new Set(checks.map((check) => check.objective)).size === 1;

function outcome(answers: readonly Attempt[]): string {
  if (answers.length === 0) return 'You stopped before answering anything. Nothing has changed.';
  const last = new Map(answers.map((one) => [one.question, one]));
  const right = [...last.values()].filter((one) => one.correct).length;
  return `You answered ${questions(last.size)}, ${right} of them right${right < last.size ? '; the others come back soon' : ''}.`;
}

const nothing = (scope: Scope | undefined): string =>
  scope?.onlyWrong
    ? 'Nothing to put right here: no last answer was wrong.'
    : 'Nothing is due now. New topics are open at any time.';

interface NextProps extends Props {
  deck: ReturnType<typeof deckOf>;
  now: number;
}

/** When something comes back, and the calendar of it. */
function Next({ deck, now, map, title }: NextProps) {
  const next = nextDue(deck, now);
  if (deck.size === 0)
    return (
      <p>
        A check comes back here once you have answered it in its topic: first after a few days, then at longer
        and longer intervals. <a href={href('')}>Choose a topic</a>
      </p>
    );
  function save() {
    const address = new URL(href('review'), location.href).href;
    const text = calendarOf(deck, { course: { id: map.id, title }, address, now });
    download(`deltaq-${map.id}-reviews.ics`, 'text/calendar', text);
  }
  return (
    <>
      {next && (
        <p>{`The next ${next.count === 1 ? 'question comes' : `${next.count} questions come`} back ${dayName(next.at, now)}.`}</p>
      )}
      <p className="buttons">
        <Button onClick={save}>Save the dates for your calendar</Button>
      </p>
      <p className="meta">
        The file holds the dates as they stand today, one entry a day. Each review moves them, so save it
        again now and then: newer entries replace the older ones.
      </p>
    </>
  );
}
