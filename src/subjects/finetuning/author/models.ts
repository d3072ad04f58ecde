import { unique } from '../../../author/compile/checkCourse.ts';
import { type Diagnostic, errorAt } from '../../../author/diagnostic.ts';
import type { Report } from '../../../author/problem.ts';
import { readYaml } from '../../../author/yaml/yamlSource.ts';
import { formatNumber } from '../../../notation/format.ts';
import { checkSizes } from '../peft/checkSizes.ts';
import type { ModelEntry } from '../peft/modelTypes.ts';
import { modelsFile } from './modelSchema.ts';

/**
 * Reads `content/models.yaml`. Adds a problem for a wrong shape, a name used twice, sizes that do not fit together,
 * and a total that is not what the layers add up to. Gives the models when there are none.
 */
export function readModels(text: string, path: string, problems: Diagnostic[]): ModelEntry[] | undefined {
  const before = problems.length;
  const { data, source } = readYaml(path, text, modelsFile, problems);
  if (!data) return undefined;
  const report: Report = (place, unexpected, expected) => problems.push(errorAt(place, unexpected, expected));
  unique(
    source,
    'model',
    data.models.map((model, at) => [model.id, ['models', at, 'id']]),
    report,
  );
  for (const [at, entry] of data.models.entries()) {
    const { total, ...sizes } = entry;
    const checked = checkSizes(sizes);
    if (!checked.ok)
      report(
        source.at(['models', at]),
        `sizes of “${entry.id}”`,
        `sizes that fit together: ${checked.message}`,
      );
    else if (checked.model.total !== total)
      report(
        source.at(['models', at, 'total']),
        `total ${formatNumber(total)} of “${entry.id}”`,
        `${formatNumber(checked.model.total)}, which its layers add up to`,
      );
  }
  return problems.length === before ? data.models : undefined;
}
