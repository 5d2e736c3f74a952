/**
 * Words of a failure of the system, without the call and the path that Node puts behind them: the path is named by who reports it,
 * and may be that of a temporary file which nobody knows.
 *
 * @param error - What was thrown: `ENOENT: no such file or directory, open '/x.3f.tmp'`.
 * @returns `ENOENT: no such file or directory`
 */
export function systemFaultText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof Error && "syscall" in error && typeof error.syscall === "string")) return message;
  const end = message.indexOf(`, ${error.syscall}`);
  return end === -1 ? message : message.slice(0, end);
}
