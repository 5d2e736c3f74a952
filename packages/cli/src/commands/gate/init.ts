import { writeFile } from "node:fs/promises";

import { type Image, readInventory } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { visible } from "../../output/visible.js";
import { nothingRead, reportCompleteness } from "../images/completeness.js";
import { openSources } from "../images/open-sources.js";
import type { GateCommandOptions } from "./gate-options.js";

/** Numbers of the images from which a first policy is made. */
interface Estate {
  images: number;
  scanned: number;
  running: number;
  malware: number;
  critical: number;
  /** The most high vulnerabilities of one image. */
  mostHigh: number;
}

/** `plimsoll gate init` */
export function gateInitCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("init", "Write a first policy from the images that are there", [
    ["plimsoll gate init", "writes plimsoll-policy.yaml; a file that is there is never overwritten"],
  ]).argument("[file]", "where to write it", "plimsoll-policy.yaml");
  return command.action(async (file: string) => setExitCode(await init(file, command, io)));
}

async function init(file: string, command: Command, io: Io): Promise<ExitCode> {
  const globals = globalsOf(command, io);
  const { cloud } = command.optsWithGlobals<GateCommandOptions>();
  await using open = await openSources(cloud === undefined ? {} : { cloud }, io, globals);
  const estate: Estate = { images: 0, scanned: 0, running: 0, malware: 0, critical: 0, mostHigh: 0 };
  const inventory = readInventory(open.sources, { signal: io.signal, order: "arrival" });
  for await (const image of inventory) count(estate, image);
  if (nothingRead(inventory)) return await reportCompleteness(inventory, { printed: 0, io, format: globals.output });
  await writeNew(file, policyText(estate));
  const code = await reportCompleteness(inventory, { printed: estate.images, io, format: globals.output });
  io.stderr.write(`Wrote ${visible(file)}. Try it: plimsoll gate --policy ${visible(file)}\n`);
  return code;
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const why =
      error.code === "EEXIST" ? "it is there already, and is not overwritten. Name another file" : error.message;
    throw new CommandFailure(EXIT.error, String(error.code), `cannot write ${visible(file)}: ${why}.`);
  }
}

function count(estate: Estate, { scannedAt, running, findings }: Image): void {
  const { malware = 0, critical = 0, high = 0 } = findings;
  estate.images += 1;
  if (scannedAt !== undefined) estate.scanned += 1;
  if (running === true) estate.running += 1;
  if (malware > 0) estate.malware += 1;
  if (critical > 0) estate.critical += 1;
  estate.mostHigh = Math.max(estate.mostHigh, high);
}

function policyText({ images, scanned, running, malware, critical, mostHigh }: Estate): string {
  return `# A first policy, made from ${images} places of images. Change it, and check it: plimsoll gate lint
version: 1
defaults:
  # What is not known ends with exit code 5. Others: fail (3), warn (0).
  unknown: incomplete
  maxScanAge: 30d
# Remove the scope to judge every image; ${running} of ${images} are known to run.
scope: { running: true }
rules:
  # ${malware} have malware.
  - id: no-malware
    deny: { kind: malware }
  # ${critical} have critical vulnerabilities. New ones may stay for a week.
  - id: no-fixable-critical
    deny: { kind: vulnerability, severity: critical, fixable: true }
    grace: 7d
  # The worst has ${mostHigh} today: lower it as images get better.
  - id: high-budget
    limit: { kind: vulnerability, severity: high, max: ${mostHigh}, per: image }
  # ${images - scanned} were never scanned, or it is not known when. Until they are, this only warns.
  - id: scanned
    require: { scanned: true }
    unknown: warn
# Findings that are accepted for a time; reason, owner and the last day are required.
exceptions: []
`;
}
