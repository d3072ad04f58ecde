import type { QuestionKey } from '../../course/types.ts';
import { combinationOf, gradeChoice } from '../kinds/choice/grade.ts';
import { gradeBlank } from '../kinds/cloze/grade.ts';
import { gradeEstimate } from '../kinds/estimate/grade.ts';
import { gradeNumeric } from '../kinds/numeric/grade.ts';
import { gradeOperate } from '../kinds/operate/grade.ts';
import { gradeOrder } from '../kinds/order/grade.ts';
import { valueIn } from '../kinds/pairs.ts';

/** The misconceptions of course.yaml that a stored choice shows, each once. The key must be that of the variant. */
export function misconceptionsIn(key: QuestionKey, choice: string[]): string[] {
  return [...new Set(routesOf(key, choice).flatMap((route) => route?.misconception ?? []))];
}

function routesOf(key: QuestionKey, choice: string[]): ({ misconception?: string } | undefined)[] {
  switch (key.kind) {
    case 'single':
    case 'multiple':
    case 'locate':
      return [combinationOf(key, choice), ...gradeChoice(key, choice).wrong.map((id) => key.options[id])];
    case 'numeric':
      return [gradeNumeric(key, choice).route];
    case 'operate':
      return [gradeOperate(key, choice).route];
    case 'order':
      return [gradeOrder(key, choice).route];
    case 'match':
      return Object.entries(key.items).map(([id, item]) => item.wrong[valueIn(choice, id)]);
    case 'cloze':
      return Object.entries(key.blanks).map(([id, blank]) => gradeBlank(blank, valueIn(choice, id)).route);
    case 'estimate':
      return [gradeEstimate(key, choice).route];
  }
}
