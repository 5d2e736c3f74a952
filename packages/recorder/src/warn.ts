/** Reports an error as a warning of the process, where no caller took it. */
export function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
