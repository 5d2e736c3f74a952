import type { WorkerEvent } from "@plimsoll/fleet";

import { count } from "../../output/count.js";

/** An event of a worker, in a line. */
export function eventText(event: WorkerEvent): string {
  switch (event.type) {
    case "reading":
      return `${event.scope}: ${event.resumed ? "continues" : "begins"} run ${event.run}`;
    case "read":
      return `${event.scope}: read, run ${event.run} waits for its merge`;
    case "committed":
      return `${event.scope}: run ${event.run} is ${event.verdict}, merged in ${event.seconds.toFixed(2)} s${event.verdict === "complete" ? "" : "; what was not read: plimsoll fleet status"}`;
    case "put-back":
      return `${jobNameOf(event)}: put back, ${event.reason}`;
    case "failed":
      return `${jobNameOf(event)}: ${event.last ? "given up" : "failed, and will be tried again"}: ${event.reason}`;
    case "paused":
      return `no further account is started: ${count(event.stagedRows, "row")} wait for their merge`;
    case "resumed":
      return `accounts are started again: ${count(event.stagedRows, "row")} wait for their merge`;
  }
}

function jobNameOf({ queue, scope }: { readonly queue: string; readonly scope?: string }): string {
  return scope === undefined ? queue : `${scope} (${queue})`;
}
