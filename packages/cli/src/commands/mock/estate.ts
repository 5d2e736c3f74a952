import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { listOf } from "../../options/globals.js";
import { wholeNumber } from "../../options/numbers.js";
import { type ControlCommand, flatten, withOptions } from "./control-command.js";
import { readFileOption } from "./read-file-option.js";

interface SyncOptions {
  readonly file?: string;
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** `plimsoll mock state`, `seed`, `sync` and `reset` */
export const estateCommands: readonly ControlCommand[] = [
  {
    name: "state",
    summary: "Show the state of an emulator",
    examples: [
      ["plimsoll mock state", "images, licenses, clock, schedule, faults, accounts, snapshots"],
      ["plimsoll mock state --query licenses.used", "licenses in use"],
    ],
    request: () => ({ method: "GET", path: "/state" }),
    tabulate: flatten,
  },
  {
    name: "seed",
    summary: "Replace the images of an emulator by new ones",
    examples: [
      ["plimsoll mock seed --images 100000", "a large estate"],
      [
        "plimsoll mock seed --images 50 --seed 7 --licenses 40 --licensed 0",
        "the same 50 images each time, none licensed",
      ],
    ],
    configure: (command) =>
      command
        .option("--images <number>", "images on hosts, up to 1000000 (default: 200)", wholeNumber)
        .option("--seed <number>", "the same number makes the same images (default: 1)", wholeNumber)
        .option("--licenses <number>", "scan licenses of the Tencent Cloud account", wholeNumber)
        .option("--licensed <number>", "images that have one at the start", wholeNumber),
    request: (options) => ({ method: "POST", path: "/seed", body: options }),
    tabulate: flatten,
    done: () => "Seeded.",
  },
  withOptions<SyncOptions>({
    name: "sync",
    summary: "Update the inventory of hosts; the automatic licensing rule acts",
    examples: [
      ["plimsoll mock sync", "nothing is new on the hosts"],
      ["plimsoll mock sync --add sha256:aa,sha256:bb --remove sha256:cc", "two images came, one went"],
      ["plimsoll mock sync --file changes.yaml", "add and remove as in the control API"],
    ],
    configure: (command) =>
      command
        .option("--add <ids>", "IDs of images found now", listOf)
        .option("--remove <ids>", "IDs of images that are gone", listOf)
        .option("-f, --file <file>", "changes as YAML or JSON, - for standard input; not with --add and --remove"),
    request: async (options, _, io) => ({ method: "POST", path: "/sync", body: await changesOf(options, io) }),
  }),
  {
    name: "reset",
    summary: "Reset an emulator to its start; only snapshots are kept",
    examples: [["plimsoll mock reset", "the images, the clock, no faults, no requests"]],
    request: () => ({ method: "POST", path: "/reset" }),
    tabulate: flatten,
    done: () => "Reset.",
  },
];

/** `plimsoll mock licenses set` */
export const licensesCommands: readonly ControlCommand[] = [
  {
    name: "set",
    summary: "Set how many licenses the account has, including those in use",
    examples: [["plimsoll mock licenses set 500", "a pool of 500"]],
    configure: (command) => command.argument("<total>", "licenses", wholeNumber),
    request: (_, [total]) => ({ method: "PUT", path: "/licenses", body: { total: Number(total) } }),
  },
];

async function changesOf({ file, add, remove }: SyncOptions, io: Io): Promise<unknown> {
  if (file === undefined) return { add: (add ?? []).map((ImageID) => ({ ImageID })), remove: remove ?? [] };
  if ((add ?? remove) !== undefined) throw usageFailure("--file says all changes; leave --add and --remove out.");
  return readFileOption(file, io);
}

/** `plimsoll mock scan-quota set` */
export const scanQuotaCommands: readonly ControlCommand[] = [
  {
    name: "set",
    summary: "Set how many images Alibaba Cloud scans in a month, including those already scanned",
    examples: [["plimsoll mock scan-quota set 500", "a quota of 500"]],
    configure: (command) => command.argument("<total>", "images", wholeNumber),
    request: (_, [total]) => ({ method: "PUT", path: "/scan-quota", body: { total: Number(total) } }),
  },
];
