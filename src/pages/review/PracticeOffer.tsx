import { words as practice } from '#words/practice';
import { words } from '#words/review';
import type { CourseMap } from '../../course/types.ts';
import { type Attempt, CHECKED } from '../../progress/attempts/record.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { href } from '../../ui/href.ts';
import { checksIn, nameOf, queryOf, type Scope } from './scope.ts';

interface Props {
  map: CourseMap;
  attempts: readonly Attempt[];
}

/** What can be asked where nothing is due: what was wrong, and each topic of which a check was answered. */
export function PracticeOffer({ map, attempts }: Props) {
  const answered = new Set(
    attempts.filter(({ asked }) => CHECKED.includes(asked)).map((one) => one.question),
  );
  const begun = map.lessons.filter(({ id }) =>
    checksIn({ of: id, onlyWrong: false }, map, attempts).some((check) =>
      [check.question, ...check.aliases].some((question) => answered.has(question)),
    ),
  );
  const wrong: Scope = { onlyWrong: true };
  const scopes = [wrong, ...begun.map(({ id }): Scope => ({ of: id, onlyWrong: false }))]
    .map((scope) => ({ scope, count: checksIn(scope, map, attempts).length }))
    .filter(({ count }) => count > 0);
  if (scopes.length === 0) return null;
  return (
    <>
      <p>{words.practise}</p>
      <ButtonRow>
        {scopes.map(({ scope, count }) => (
          <ButtonLink key={queryOf(scope)} href={href('review') + queryOf(scope)}>
            {words.practiseThis(
              scope.onlyWrong ? words.whatWasWrong : nameOf(scope, map),
              practice.questions(count),
            )}
          </ButtonLink>
        ))}
      </ButtonRow>
    </>
  );
}
