import type { Report } from '../place.ts';
import type { Library, ReferenceFile } from './library.ts';

const HOLDS: Record<ReferenceFile, string> = {
  'glossary.yaml': 'in which :term finds its entries',
  'sources.yaml': 'in which citations find their sources',
};

/** Whether there is no such file, which is told once, however many texts refer to it. */
export function fileAbsent(file: ReferenceFile, { library, report }: { library: Library; report: Report }) {
  const place = library.absent[file];
  if (place) report(place, 'no file', `a file ${file}, ${HOLDS[file]}`);
  return place !== undefined;
}
