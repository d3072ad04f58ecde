import { words as practice } from '#words/practice';
import { words } from '#words/review';
import { practicePage } from '../../course/courseMap.ts';
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

/** What can be asked where nothing is due: what was wrong, and the practice of each topic of which a check was answered. */
export function PracticeOffer({ map, attempts }: Props) {
  const answered = new Set(
    attempts.filter(({ asked }) => CHECKED.includes(asked)).map((one) => one.question),
  );
  const begun = map.lessons.filter(({ id }) =>
    checksIn({ of: id, onlyWrong: false }, map, attempts).some((check) =>
      [check.question, ...check.aliases].some((question) => answered.has(question)),
    ),
  );
  const asked = (scope: Scope) => ({
    name: scope.onlyWrong ? words.whatWasWrong : nameOf(scope, map),
    address: href('review') + queryOf(scope),
    count: checksIn(scope, map, attempts).length,
  });
  const offers = [
    asked({ onlyWrong: true }),
    ...begun.map(({ id, title, practice }) =>
      practice.length > 0
        ? { name: title, address: href(practicePage(id)), count: practice.length }
        : asked({ of: id, onlyWrong: false }),
    ),
  ].filter(({ count }) => count > 0);
  if (offers.length === 0) return null;
  return (
    <>
      <p>{words.practise}</p>
      <ButtonRow>
        {offers.map(({ name, address, count }) => (
          <ButtonLink key={address} href={address}>
            {words.practiseThis(name, practice.questions(count))}
          </ButtonLink>
        ))}
      </ButtonRow>
    </>
  );
}
