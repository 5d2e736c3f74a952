import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { visible } from "../../output/visible.js";
import { declaredSchedules } from "./declared-schedules.js";
import type { FileOptions } from "./file-options.js";
import { type PlannedChange, plannedChanges } from "./planned-changes.js";
import { readScheduleFile } from "./read-schedule-file.js";
import { type StoreReading, openScheduleAccounts, readAccounts } from "./schedule-accounts.js";

/** A file compared with what the services have. The clients stay open until it is disposed of. */
export interface ComparedWithFile extends AsyncDisposable {
  readonly planned: readonly PlannedChange[];
  readonly readings: readonly StoreReading[];
}

/**
 * Reads a file and the schedules that it names, and compares them.
 *
 * @throws {CommandFailure} when the file cannot be applied. Nothing was sent.
 */
export async function comparedWithFile(options: FileOptions, io: Io, globals: Globals): Promise<ComparedWithFile> {
  const document = await readScheduleFile(options.file, io);
  const opened = await openScheduleAccounts(io, globals, options.cloud);
  try {
    const isNarrowed =
      options.cloud !== undefined ||
      globals.account !== undefined ||
      globals.site !== undefined ||
      globals.region !== undefined;
    const { declared, leftOut } = declaredSchedules(document, opened.accounts, isNarrowed);
    for (const name of leftOut)
      io.stderr.write(`plimsoll: ${visible(name)} of the file is not selected and is left out.\n`);
    const wanted = declared.map(({ account, store }) => ({ ...account, stores: [store] }));
    const readings = await readAccounts(wanted);
    const planned = plannedChanges(declared, readings, options.prune === true);
    return { planned, readings, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
  } catch (error) {
    await opened[Symbol.asyncDispose]();
    throw error;
  }
}
