/** A summary as a sentence: with the full stop of its script. */
export function sentence(summary: string): string {
  return summary === "" ? "" : summary + (/[\p{Script=Han}）”]$/u.test(summary) ? "。" : ".");
}
