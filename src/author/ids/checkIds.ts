import type { Place, Report } from '../place.ts';
import type { Change } from './compareIds.ts';
import { noLongerAsked, wantedOf } from './vanished.ts';

/** Reports what would lose answers of learners, or count them for another question, until it is confirmed. */
export function checkIds(changes: readonly Change[], placeOf: (id: string) => Place, report: Report) {
  const vanished = changes.flatMap(({ what, id }) => (what === 'vanished' ? [id] : []));
  const [first] = vanished;
  if (first !== undefined) report(placeOf(first), noLongerAsked(vanished), wantedOf(vanished));
  for (const change of changes) {
    const { id } = change;
    switch (change.what) {
      case 'changed': {
        const { at, version } = change.question;
        report(
          at('version'),
          `another right answer to version ${version} of “${change.question.id}”`,
          `version: ${version + 1}, or npm run ids if answers given before still count`,
        );
        break;
      }
      case 'lowered':
        report(
          change.question.at('version'),
          `version ${change.question.version} of “${change.question.id}”`,
          `version ${change.version}, which learners have answered, or a later one`,
        );
        break;
      case 'returned':
        report(
          change.question.at('id'),
          `question id “${id}”, which was retired: ${change.retired}`,
          'an id of its own, or npm run ids if it is the same question again',
        );
    }
  }
}
