import type { ScanService, TaskProgress } from "@plimsoll/core";

import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Format } from "../../output/formats.js";
import { visible } from "../../output/visible.js";

/** The latest tasks of all services that report them. */
export interface LatestTasks {
  readonly found: readonly { readonly service: ScanService; readonly progress: TaskProgress }[];
  /** Services that did not answer. */
  readonly failed: readonly FailedService[];
}

/** A service that did not answer, and why. */
export interface FailedService {
  readonly service: Pick<ScanService, "account" | "list">;
  readonly error: unknown;
}

/** Asks all services side by side. One that fails does not hide the others. */
export async function latestTasks(services: readonly ScanService[]): Promise<LatestTasks> {
  const found: { service: ScanService; progress: TaskProgress }[] = [];
  const failed: FailedService[] = [];
  const answers = await Promise.allSettled(services.map((service) => service.task(undefined)));
  for (const [index, service] of services.entries()) {
    const answer = answers[index];
    if (answer?.status === "rejected") failed.push({ service, error: answer.reason });
    else if (answer?.value !== undefined) found.push({ service, progress: answer.value });
  }
  return { found, failed };
}

/** Where reports go. */
export interface FailedServicesOptions {
  readonly io: Io;
  readonly format: Format;
  /** True if no service answered. */
  readonly isNothing: boolean;
}

/**
 * Says on standard error which services did not answer, and why; of an account whose lists fail in the same way once.
 *
 * @returns `clean`; `incomplete` if a part is missing; the code of the first failure if nothing was told.
 */
export async function reportFailedServices(
  failed: readonly FailedService[],
  { io, format, isNothing }: FailedServicesOptions,
): Promise<ExitCode> {
  if (failed.length === 0) return EXIT.clean;
  io.signal.throwIfAborted();
  const { reportFailure } = await import("../../report-failure.js");
  const json = format === "json" || format === "ndjson";
  const told = new Set<string>();
  const codes: ExitCode[] = [];
  for (const { service, error } of failed) {
    const { code, message } = error as { readonly code?: unknown; readonly message?: unknown }; // only looked at
    const reason = `${service.account ?? ""} ${String(code ?? message)}`;
    if (!told.has(reason)) codes.push(reportFailure(error, io, json, service.account));
    told.add(reason);
  }
  if (isNothing) return codes[0] ?? EXIT.error;
  const names = [
    ...new Set(failed.map(({ service: { account, list } }) => (account === undefined ? list : `account ${account}`))),
  ];
  const text = `the output is incomplete: ${names.map(visible).join(" and ")} ${names.length === 1 ? "was" : "were"} not read.`;
  return reportFailure(new CommandFailure(EXIT.incomplete, "Incomplete", text), io, json);
}
