/** Only what has a document renders anything. */
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { configure } = await import('@testing-library/react');
  // A wait ends with what it waits for: on a busy machine that takes its time.
  configure({ asyncUtilTimeout: 240_000 });
}

export {};
