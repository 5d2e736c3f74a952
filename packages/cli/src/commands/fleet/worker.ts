import type { FleetStatus, WorkOptions, WorkerEvent } from "@plimsoll/fleet";
import type { Command } from "commander";

import { type ProgramOptions, commandOf } from "../../command.js";
import { jsonText } from "../../exact-json.js";
import { EXIT } from "../../exit-codes.js";
import { type DatabaseOption, addDatabaseOption } from "../../fleet/database-option.js";
import { withFleet } from "../../fleet/with-fleet.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { countingNumber } from "../../options/numbers.js";
import { visible } from "../../output/visible.js";
import { type ListenAddress, listenAddress } from "../admit/listen-address.js";
import { type DetailChoice, addDetailOptions } from "../findings/detail-options.js";
import { type AfterRunOptions, addAfterRunOptions, workAfterRuns } from "./after-runs.js";
import { eventText } from "./event-text.js";

interface WorkerOptions extends AfterRunOptions, DatabaseOption, DetailChoice {
  readonly slots: number;
  readonly stageLimit: number;
  readonly metrics?: ListenAddress;
  readonly untilIdle?: true;
}

const AFTER_HELP = `
A worker needs no configuration: the scopes say where their keys are found on this machine. Start as many as you like, on as
many machines: an account is never read by two at a time. After Ctrl-C or SIGTERM a worker finishes the page at hand and returns its work.

Examples:
  # read what is due, until it is stopped
  plimsoll fleet worker

  # eight accounts at a time, with metrics for Prometheus
  plimsoll fleet worker --slots 8 --metrics 127.0.0.1:9464

  # judge each account after its run, write it as Parquet, and keep two years
  plimsoll fleet worker --policy policy.yaml --export /srv/lake --keep-months 24

  # in a job of a pipeline: read everything once
  plimsoll sync --fleet && plimsoll fleet worker --until-idle
`;

/** Milliseconds between two looks whether anything is left to do. */
const LOOK_MS = 1000;

/** `plimsoll fleet worker` */
export function fleetWorkerCommand({ io, version, setExitCode }: ProgramOptions): Command {
  const command = commandOf("worker", "Read the accounts of a fleet, until it is stopped", []);
  command
    .option("--slots <number>", "accounts that are read at the same time", countingNumber, 4)
    .option(
      "--stage-limit <rows>",
      "start no further account while more than this many rows wait for their merge",
      countingNumber,
      1_000_000,
    )
    .option("--metrics <host:port>", "serve metrics for Prometheus, such as 127.0.0.1:9464", listenAddress)
    .option("--until-idle", "end once no job is left");
  addAfterRunOptions(command);
  addDetailOptions(command).addHelpText("after", AFTER_HELP);
  return addDatabaseOption(command).action(async (options: WorkerOptions) => {
    const globals = globalsOf(command, io);
    const isJson = globals.output === "json" || globals.output === "ndjson";
    const { scopeReader } = await import("./read-scope.js");
    const tell = (event: WorkerEvent): void => {
      const text = isJson
        ? jsonText({ at: io.now().toISOString(), ...event })
        : `plimsoll: ${visible(eventText(event))}`;
      io.stderr.write(`${text}\n`);
    };
    const after = await workAfterRuns(options, io, version);
    await withFleet({ ...options, program: `plimsoll ${version}` }, io, async (fleet) => {
      const { slots, stageLimit } = options;
      const read = scopeReader({ io, globals, details: options });
      await using worker = await fleet.worker({ ...after, read, slots, stageLimit, signal: io.signal, onEvent: tell });
      const done = new AbortController();
      const work = async (): Promise<void> => {
        if (options.untilIdle === true) {
          await untilIdle(io, async () => isIdle(await fleet.status(), after));
          await worker.stop();
        }
        await worker.ended;
        done.abort();
      };
      const signal = AbortSignal.any([io.signal, done.signal]);
      await Promise.all([work(), serve(options.metrics, { ...io, signal }, () => fleet.metrics())]);
    });
    setExitCode(EXIT.clean);
  });
}

async function serve(
  address: ListenAddress | undefined,
  io: Io,
  read: () => Promise<{ readonly text: string; readonly contentType: string }>,
): Promise<void> {
  if (address === undefined) return;
  const { serveMetrics } = await import("../metrics/serve-metrics.js");
  await serveMetrics(address, io, read);
}

/** True if nothing is left that this worker does. */
function isIdle({ scopes, queues }: FleetStatus, after: Pick<WorkOptions, "exportRun" | "gate">): boolean {
  const own = new Set(["sync", "commit"]);
  if (after.gate !== undefined) own.add("gate");
  if (after.exportRun !== undefined) own.add("export");
  const open = queues.filter(({ queue, waiting, active }) => own.has(queue) && waiting + active > 0);
  return open.length === 0 && scopes.every(({ state }) => state === "idle");
}

async function untilIdle({ signal, sleep = pause }: Io, isSo: () => Promise<boolean>): Promise<void> {
  while (!signal.aborted && !(await isSo())) await sleep(LOOK_MS, signal).catch(() => undefined);
}

async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  const { setTimeout } = await import("node:timers/promises");
  await setTimeout(ms, undefined, { signal });
}
