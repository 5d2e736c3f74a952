/** Intervals of workers in tests. */
export const QUICK = { pollSeconds: 0.5, watchSeconds: 1, busySeconds: 1 } as const;
