import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

import { onTestFinished } from "vitest";

import { EventLog } from "./event-log.js";
import { argumentsOf } from "./run-source.js";
import type { WorkerSettings } from "./worker.js";

/** An event of a worker, or what it says beside. */
export interface Said {
  readonly type: string;
  readonly scope?: string;
  readonly run?: number;
  readonly verdict?: string;
  readonly reason?: string;
  readonly resumed?: boolean;
  readonly last?: boolean;
  readonly queue?: string;
}

/** A worker in a process of its own. */
export interface WorkerProcess {
  /** Everything that it has said. */
  readonly said: readonly Said[];
  /** Waits until it has said something of which this is true. */
  until(isIt: (said: Said) => boolean): Promise<Said>;
  /** Sends a signal. */
  signal(name: NodeJS.Signals): void;
  /** Waits until it has ended, and gives its exit code. */
  ended(): Promise<number | null>;
}

/**
 * Starts a worker; it ends with the test.
 *
 * @param folder - Folder of its program. @default that of the tests
 */
export function startWorker(settings: WorkerSettings, folder?: URL): WorkerProcess {
  const child = spawn(process.execPath, [...argumentsOf("worker.ts", folder), JSON.stringify(settings)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const log = new EventLog<Said>();
  createInterface({ input: child.stdout }).on("line", (line) => log.add(JSON.parse(line) as Said)); // written by worker.ts
  const end = once(child, "exit").then((): never => {
    throw new Error(`the worker has ended; it said ${JSON.stringify(log.said.slice(-3))}`);
  });
  // Only who waits has to know.
  end.catch(() => undefined);
  return {
    said: log.said,
    until: (isIt) => log.until(isIt, end),
    signal: (name) => void child.kill(name),
    async ended() {
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      return child.exitCode;
    },
  };
}
