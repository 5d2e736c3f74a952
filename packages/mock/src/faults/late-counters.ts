/** Milliseconds that findings are late if a rule of kind `late-counters` does not say. */
export const defaultLateMs = 60_000;
