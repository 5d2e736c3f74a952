/**
 * Makes the condition of `--where`.
 *
 * @returns True where the expression is true by the rules of JMESPath: null, false and empty values are not.
 * @throws {CommandFailure} when the expression is wrong.
 */
export async function whereOf(expression: string): Promise<(row: object) => boolean> {
  const { checkQuery, search } = await import("./query.js");
  checkQuery(expression, "--where");
  return (row) => isTrue(search(row, expression, "--where"));
}

function isTrue(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
