/** The anchor of a heading: `The exit codes` becomes `the-exit-codes`. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s-]/gu, "")
    .trim()
    .replaceAll(/\s+/g, "-");
}
