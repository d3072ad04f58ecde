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
    `Question: ${id}`,
    `Version: ${version}`,
    ...(seed ? [`Seed: ${seed}`] : []),
    `Page: ${page}`,
    '',
    'What is wrong:',
    '',
  ];
  address.searchParams.set('title', `Question ${id}`);
  address.searchParams.set('body', body.join('\n'));
  return address.href;
}
