import { type Cloud, type ScanKind, type ScanList } from "@plimsoll/core";
import { type Command, InvalidArgumentError, Option } from "commander";

import { usageFailure } from "../../failures.js";
import { cloudOption } from "../../options/cloud-option.js";
import { listOf } from "../../options/globals.js";
import { visible } from "../../output/visible.js";

// Written here as well, because core is loaded only by the command that runs.
const LISTS = ["tencent-host", "tencent-registry", "alibaba-registry"] as const satisfies readonly ScanList[];
const KINDS = ["vulnerabilities", "malware", "sensitive-data"] as const satisfies readonly ScanKind[];

/** Where images are looked for. */
export interface ScanPlaces {
  readonly cloud?: Cloud;
  readonly source?: readonly ScanList[];
}

/** Adds the options that say where images are looked for. */
export function addScanPlaces(command: Command): Command {
  return command
    .addOption(cloudOption())
    .addOption(new Option("--source <sources>", `only these lists: ${LISTS.join(", ")}`).argParser(oneOf(LISTS)));
}

/** Makes the option that says what a scan looks for. */
export function findOption(): Option {
  return new Option("--find <kinds>", `what to look for: ${KINDS.join(", ")} (default: all)`).argParser(oneOf(KINDS));
}

/** Every kind of finding. */
export const allKinds: readonly ScanKind[] = KINDS;

/** Argument that names images, for the help. */
export const imageArgument = "name, ID or digest of an image, as for images show; * stands for any text";

/**
 * Refuses arguments that can name no image. An image that is named twice is looked for once.
 *
 * @throws {CommandFailure} when an argument is blank.
 */
export function imagesIn(texts: readonly string[]): readonly string[] {
  const blank = texts.find((text) => text.trim() === "");
  if (blank !== undefined) throw usageFailure("an image is named by its name, its ID or its digest; one is blank.");
  const all = texts.find((text) => /^[*:/]*$/.test(text));
  if (all !== undefined)
    throw usageFailure(`${visible(all)} names every image. Give a part of the name, such as team/*.`);
  return [...new Set(texts)];
}

function oneOf<T extends string>(allowed: readonly T[]): (text: string, previous?: readonly T[]) => readonly T[] {
  return (text, previous = []) => {
    const given = listOf(text);
    const wrong = given.find((value) => !(allowed as readonly string[]).includes(value));
    if (wrong !== undefined) throw new InvalidArgumentError(`Allowed are ${allowed.join(", ")}.`);
    return [...new Set([...previous, ...(given as readonly T[])])]; // each was looked at
  };
}
