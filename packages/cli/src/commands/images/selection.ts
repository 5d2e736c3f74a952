import type { Cloud, ImageFilter, Level, SourceId, TcssImageFilters } from "@plimsoll/core";
import { type Command, InvalidArgumentError, Option } from "commander";

import { cloudOption } from "../../options/cloud-option.js";
import { listOf } from "../../options/globals.js";
import { severitiesIn } from "../../options/severities.js";
import type { OfflineOption } from "../../store/offline-option.js";

/** Selection of the images of a command. */
export interface Selection extends Omit<ImageFilter, "severity">, OfflineOption {
  readonly cloud?: Cloud;
  readonly source?: readonly SourceId[];
  readonly uuid?: readonly string[];
  readonly severity?: readonly Level[];
  readonly filter?: TcssImageFilters;
}

// Written here as well, because core is loaded only by the command that runs.
const SOURCES = [
  "tencent-host",
  "tencent-registry",
  "alibaba-registry",
  "alibaba-host",
] as const satisfies readonly SourceId[];
const LEVELS = ["critical", "high", "medium", "low"] as const satisfies readonly Level[];

/** Adds the options by which clouds and their lists are selected. */
export function addSources(command: Command): Command {
  return command
    .addOption(cloudOption())
    .addOption(new Option("--source <sources>", `only these lists: ${SOURCES.join(", ")}`).argParser(oneOf(SOURCES)))
    .option(
      "--uuid <uuids>",
      "Alibaba Cloud: only the images with these UUIDs, or on the servers with them (env: PLIMSOLL_SAS_UUIDS)",
      listOf,
    );
}

/** Adds the options by which images are selected. */
export function addSelection(command: Command): Command {
  return addSources(command)
    .option("--name <text>", "only images with this text in the name")
    .option("--repository <name>", "only images of this repository; its last parts are enough, such as library/nginx")
    .option("--tag <tag>", "only images with this tag")
    .addOption(
      new Option("--digest <digest>", "only images with this manifest digest, or its first 6 digits or more").argParser(
        digest,
      ),
    )
    .addOption(
      new Option(
        "--severity <levels>",
        `only images with a vulnerability of one of these severities: ${LEVELS.join(", ")}; high+ is high or worse`,
      ).argParser(severitiesIn(LEVELS)),
    )
    .option("--running", "only images from which a container runs")
    .option("--unlicensed", "only images without a scan license")
    .option("--unscanned", "only images that were never scanned")
    .addOption(
      new Option(
        "--filter <name=values>",
        "filter of Tencent Cloud, for example ScanStatus=scanned,scanErr; with --cloud tencent where keys of both clouds are set",
      ).argParser(filter),
    );
}

function oneOf<T extends string>(allowed: readonly T[]): (text: string, previous?: readonly T[]) => readonly T[] {
  return (text, previous = []) => {
    const given = listOf(text);
    const wrong = given.find((value) => !(allowed as readonly string[]).includes(value));
    if (wrong !== undefined) throw new InvalidArgumentError(`Allowed are ${allowed.join(", ")}.`);
    return [...previous, ...(given as readonly T[])]; // each was looked at
  };
}

function digest(text: string): string {
  const given = text.toLowerCase();
  if (!/^(?:sha\d+:)?[0-9a-f]{6,128}$/.test(given))
    throw new InvalidArgumentError(
      "It takes a digest, sha256: and 64 hexadecimal digits, or the first 6 or more of them.",
    );
  return given;
}

function filter(text: string, previous: TcssImageFilters = []): TcssImageFilters {
  const [name, values] = text.split(/=(.*)/s);
  if (name === undefined || name === "" || values === undefined || values === "")
    throw new InvalidArgumentError("It takes NAME=VALUE or NAME=VALUE,VALUE.");
  return [...previous, { Name: name, Values: values.split(",") }];
}
