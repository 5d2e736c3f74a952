import { Option } from "commander";

import { probability, wholeNumber, wholeNumberIn } from "../../options/numbers.js";
import { type ControlCommand, memberOf, withOptions } from "./control-command.js";
import { requestOptions } from "./request-options.js";

/** A clock may be behind as well. */
const milliseconds = wholeNumberIn({ min: Number.MIN_SAFE_INTEGER });

/** Options of `faults add`. All others have the name of the field that they set. */
interface AddOptions {
  readonly faultSeed?: number;
  readonly retryAfter?: number;
  readonly [field: string]: unknown;
}

/** `plimsoll mock faults add`, `list`, `remove` and `clear` */
export const faultsCommands: readonly ControlCommand[] = [
  withOptions<AddOptions>({
    name: "add",
    summary: "Add a fault to an emulator",
    examples: [
      ["plimsoll mock faults add throttle --action DescribeAssetImageList --count 3", "three refusals, then none"],
      ["plimsoll mock faults add latency --ms 800 --rate 0.2", "every fifth answer is late"],
      ["plimsoll mock faults add reset --when after --service tcss", "done, but the answer is lost"],
    ],
    configure: (command) =>
      requestOptions(command)
        .argument(
          "<kind>",
          "latency, reset, throttle, http-429, http-503, truncated, stall, skew, expired-token, moving-total, repeated-row, null-list, unknown-level, empty-cve-id, page-cut, late-counters, failing-scan, endless-scan or rescan",
        )
        .option("--skip <number>", "requests that pass first", wholeNumber)
        .option("--count <number>", "requests that meet it; all later ones pass", wholeNumber)
        .option("--rate <probability>", "above 0 up to 1", probability)
        .option("--fault-seed <number>", "the same number lets the same requests meet it, with --rate", wholeNumber)
        .option(
          "--ms <number>",
          "milliseconds: of latency, by which the clock is ahead, or by which counters are late",
          milliseconds,
        )
        .addOption(
          new Option("--when <moment>", "reset and http-503: before or after it is done").choices(["before", "after"]),
        )
        .option("--retry-after <seconds>", "http-429: what the header says", wholeNumber)
        .option("--key <id>", "expired-token: ID of the key")
        .option("--rows <number>", "page-cut: rows of the largest page", wholeNumber)
        .option("--adds <number>", "rescan: vulnerabilities that it adds", wholeNumber)
        .option("--fails", "rescan: the scan fails")
        .option(
          "--images <id...>",
          "failing-scan: image IDs, digests, UUIDs or numbers; without it all images of the scan",
        )
        .addOption(new Option("--reason <reason>", "failing-scan: why").choices(["offline", "timeout", "too-many"])),
    request: ({ faultSeed, retryAfter, ...members }, [kind]) => ({
      method: "POST",
      path: "/faults",
      body: { kind, ...members, seed: faultSeed, retryAfterSec: retryAfter },
    }),
  }),
  {
    name: "list",
    summary: "List the faults of an emulator, and how many requests met each",
    examples: [["plimsoll mock faults list", "number, requests that met it, rule"]],
    request: () => ({ method: "GET", path: "/faults" }),
    pick: memberOf("faults"),
  },
  {
    name: "remove",
    summary: "End one fault",
    examples: [["plimsoll mock faults remove 1", "by the number that add and list print"]],
    configure: (command) => command.argument("<number>", "number of the fault", wholeNumber),
    request: (_, [id = ""]) => ({ method: "DELETE", path: `/faults/${id}` }),
  },
  {
    name: "clear",
    summary: "End every fault",
    examples: [["plimsoll mock faults clear", "nothing goes wrong any more"]],
    request: () => ({ method: "DELETE", path: "/faults" }),
  },
];
