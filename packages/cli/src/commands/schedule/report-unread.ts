import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Format } from "../../output/formats.js";
import { visible } from "../../output/visible.js";
import type { StoreReading } from "./schedule-accounts.js";
import { kindText } from "./schedule-words.js";

/**
 * Says on standard error which schedules could not be read, and why.
 *
 * @returns `clean`; `incomplete` if a part is missing; the code of the first failure if nothing was read.
 */
export async function reportUnread(
  readings: readonly StoreReading[],
  { io, format }: { readonly io: Io; readonly format: Format },
): Promise<ExitCode> {
  const failed = readings.filter(({ error }) => error !== undefined);
  if (failed.length === 0) return EXIT.clean;
  const { reportFailure } = await import("../../report-failure.js");
  const json = format === "json" || format === "ndjson";
  const [first = EXIT.error] = oncePerReason(failed).map(({ account, error }) =>
    reportFailure(error, io, json, account.isNamed ? account.name : undefined),
  );
  if (failed.length === readings.length) return first;
  const names = failed.map(({ account, store }) => `${kindText(store.kind)} of ${visible(account.name)}`);
  const message = `the output is incomplete: ${names.join(", ")} ${names.length === 1 ? "was" : "were"} not read.`;
  return reportFailure(new CommandFailure(EXIT.incomplete, "Incomplete", message), io, json);
}

/** Both schedules of an account fail in the same way where its key is wrong; once is enough. */
function oncePerReason(failed: readonly StoreReading[]): readonly StoreReading[] {
  const reasonOf = ({ account, error }: StoreReading): string => {
    const { code, message } = error as { readonly code?: unknown; readonly message?: unknown }; // only looked at
    return `${account.name} ${String(code ?? message)}`;
  };
  return failed.filter(
    (reading, index) => failed.findIndex((other) => reasonOf(other) === reasonOf(reading)) === index,
  );
}
