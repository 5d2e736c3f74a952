/** Words of pg-boss for attempts that ended without an error of their own. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /^job heartbeat timeout$/,
    "its worker stopped unexpectedly: the process was killed, its machine lost, its network cut, or the database crashed",
  ],
  [/^job timed out$|^handler execution exceeded/, "it took longer than a job of its kind may"],
];

/** The reason of a failure in words. */
export function reasonText(text: string | null): string {
  if (text === null || text === "") return "no reason was given";
  return REASONS.find(([form]) => form.test(text))?.[1] ?? text;
}
