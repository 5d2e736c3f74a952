/**
 * Says why the command cannot run on a Node. Its file has no import and old syntax, so that an old Node can run it: with an
 * import of what that Node lacks, it would end with a `SyntaxError` before the first line.
 *
 * Node 22.13 and 23.4 are the first releases with SQLite, which the emulator keeps its state in.
 *
 * @param version - Version of Node, `20.20.2`.
 * @returns `undefined` if the command can run.
 * @see https://nodejs.org/docs/latest-v24.x/api/sqlite.html, its history, read 2026-11-27
 */
export function unsupportedNodeMessage(version: string): string | undefined {
  const parts = version.split(".").map(Number);
  const major = parts[0] === undefined ? 0 : parts[0];
  const minor = parts[1] === undefined ? 0 : parts[1];
  if (major > 23 || (major === 23 && minor >= 4) || (major === 22 && minor >= 13)) return undefined;
  return `plimsoll: this is Node ${version}; plimsoll needs Node 22.13 or newer (of Node 23, 23.4 or newer). Install a newer one from https://nodejs.org, then run it again.\n`;
}
