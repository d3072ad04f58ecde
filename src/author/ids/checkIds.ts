import type { Place, Report } from '../problem.ts';
import type { Change } from './compareIds.ts';

/** Reports what would lose answers of learners, or count them for another question, until it is confirmed. */
export function checkIds(changes: readonly Change[], placeOf: (id: string) => Place, report: Report) {
  for (const change of changes) {
    const { id } = change;
    switch (change.what) {
      case 'vanished':
        report(
          placeOf(id),
          `question “${id}”, which no lesson asks any more`,
          `it among the aliases of what it became, or npm run ids -- --retire ${id} "the reason"`,
        );
        break;
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
