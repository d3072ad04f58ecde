import { words } from '#words/report';

interface Reported {
  id: string;
  version: number;
  seed?: number | undefined;
  /** Address of the page it was asked on. */
  page: string;
}

/** A new issue in the course's repository, filled in with what its author needs to find the question. */
export function reportAddress(repository: string, { id, version, seed, page }: Reported): string {
  const address = new URL(`${repository.replace(/\/+$/, '')}/issues/new`);
  const body = [
    words.question(id),
    words.version(version),
    ...(seed ? [words.seed(seed)] : []),
    words.page(page),
    '',
    words.wrong,
    '',
  ];
  address.searchParams.set('title', words.title(id));
  address.searchParams.set('body', body.join('\n'));
  return address.href;
}
