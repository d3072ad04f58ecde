/** Where the build is served while it is measured. */
export const PORT = Number(process.env.BENCH_PORT ?? 4176);
export const SITE = `http://localhost:${PORT}/`;
