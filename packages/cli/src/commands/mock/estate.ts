import type { Command } from "commander";

import type { Finish } from "../../command.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { listOf } from "../../options/globals.js";
import { wholeNumber } from "../../options/numbers.js";
import { readData } from "../../read-data.js";
import { type ControlCommand, controlCommand, flatten } from "./control-command.js";

interface SyncOptions {
  readonly file?: string;
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

interface AddOptions {
  readonly file?: string;
  readonly import?: readonly string[];
  readonly as?: readonly string[];
}

const state: ControlCommand<object> = {
  name: "state",
  summary: "Show what there is in an emulator",
  examples: [
    ["plimsoll mock state", "images, licenses, clock, schedule, faults, accounts, snapshots"],
    ["plimsoll mock state --query licenses.used", "licenses in use"],
  ],
  request: () => ({ method: "GET", path: "/state" }),
  tabulate: flatten,
};

const seed: ControlCommand<object> = {
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
};

const sync: ControlCommand<SyncOptions> = {
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
      .option("--file <file>", "changes as YAML or JSON, - for standard input; not with --add and --remove"),
  request: async (options, _, io) => ({ method: "POST", path: "/sync", body: await changesOf(options, io) }),
};

const reset: ControlCommand<object> = {
  name: "reset",
  summary: "Bring an emulator back to its start; only snapshots stay",
  examples: [["plimsoll mock reset", "the images, the clock, no faults, no requests"]],
  request: () => ({ method: "POST", path: "/reset" }),
  tabulate: flatten,
  done: () => "Reset.",
};

/** `plimsoll mock state`, `seed`, `sync` and `reset` */
export function estateCommands(io: Io, finish: Finish): readonly Command[] {
  return [
    controlCommand(state, io, finish),
    controlCommand(seed, io, finish),
    controlCommand(sync, io, finish),
    controlCommand(reset, io, finish),
  ];
}

/** `plimsoll mock images add` and `remove` */
export function imagesCommands(io: Io, finish: Finish): readonly Command[] {
  return [
    controlCommand<AddOptions>(
      {
        name: "add",
        summary: "Add images to an emulator as if they had always been there",
        examples: [
          ["plimsoll mock images add sha256:aa sha256:bb", "two images on hosts"],
          ["plimsoll mock images add --file images.yaml", "hostImages, registryImages, alibabaImages, hosts, servers"],
          [
            "plimsoll mock images add --import report.json --as host,alibaba",
            "the image of a report of Trivy or Grype",
          ],
        ],
        configure: (command) =>
          command
            .argument("[id...]", "image IDs of images on hosts")
            .option("--file <file>", "images as YAML or JSON, - for standard input")
            .option("--import <paths>", "reports, exports of images list, folders of OCI layouts", listOf)
            .option(
              "--as <kinds>",
              "as what reports and layouts are imported: host, registry, alibaba (default: host)",
              listOf,
            ),
        request: async (options, ids, io) => ({
          method: "POST",
          path: "/images",
          body: await imagesOf(options, ids, io),
        }),
        done: () => "Added.",
      },
      io,
      finish,
    ),
    controlCommand(
      {
        name: "remove",
        summary: "Remove images from an emulator, wherever they are",
        examples: [["plimsoll mock images remove sha256:aa", "on hosts and in registries; licenses do not come back"]],
        configure: (command) => command.argument("<id...>", "image IDs of Tencent Cloud, UUIDs of Alibaba Cloud"),
        request: (_, ids) => ({ method: "POST", path: "/images/remove", body: { ids } }),
      },
      io,
      finish,
    ),
  ];
}

/** `plimsoll mock licenses set` */
export function licensesCommands(io: Io, finish: Finish): readonly Command[] {
  return [
    controlCommand(
      {
        name: "set",
        summary: "Set how many licenses the account has, those in use included",
        examples: [["plimsoll mock licenses set 500", "a pool of 500"]],
        configure: (command) => command.argument("<total>", "licenses", wholeNumber),
        request: (_, [total]) => ({ method: "PUT", path: "/licenses", body: { total: Number(total) } }),
      },
      io,
      finish,
    ),
  ];
}

async function changesOf({ file, add, remove }: SyncOptions, io: Io): Promise<unknown> {
  if (file === undefined) return { add: (add ?? []).map((ImageID) => ({ ImageID })), remove: remove ?? [] };
  if ((add ?? remove) !== undefined) throw usageFailure("--file says all changes; leave --add and --remove out.");
  return readFileOption(file, io);
}

async function imagesOf(options: AddOptions, ids: readonly string[], io: Io): Promise<unknown> {
  const { file, import: paths } = options;
  const ways = Number(ids.length > 0) + Number(file !== undefined) + Number(paths !== undefined);
  if (ways !== 1) throw usageFailure("say which images: by their IDs, with --file, or with --import.");
  if (file !== undefined) return readFileOption(file, io);
  if (paths === undefined) return { hostImages: ids.map((ImageID) => ({ ImageID })) };
  const { importPaths } = await import("./import-paths.js");
  return importPaths({ paths, as: options.as }, io);
}

function readFileOption(file: string, io: Io): Promise<unknown> {
  return readData("--file", file === "-" ? "-" : `@${file}`, io);
}
