import { lstatSync } from "node:fs";
import { open as openFile, rm } from "node:fs/promises";

import { readInventory } from "@plimsoll/core";
import type { Command } from "commander";

import { systemFaultText } from "../../output/system-fault.js";
import { checkFilePlace } from "../../check-file-place.js";
import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { visible } from "../../output/visible.js";
import { nothingRead, reportCompleteness } from "../images/completeness.js";
import { openSources } from "../images/open-sources.js";
import { FIRST_POLICY, countImage, newEstate, policyText } from "./first-policy.js";
import type { GateCommandOptions } from "./gate-options.js";

/** `plimsoll gate init` */
export function gateInitCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("init", "Write a first policy based on the present images", [
    ["plimsoll gate init", "writes plimsoll-policy.yaml; an existing file is never overwritten"],
  ]).argument("[file]", "where to write it", FIRST_POLICY);
  return command.action(async (file: string) => setExitCode(await init(file, command, io)));
}

async function init(file: string, command: Command, io: Io): Promise<ExitCode> {
  checkFilePlace(file, file);
  if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) throw notWritten(file, { code: "EEXIST" });
  const globals = globalsOf(command, io);
  const { cloud } = command.optsWithGlobals<GateCommandOptions>();
  await using open = await openSources(cloud === undefined ? {} : { cloud }, io, globals);
  const estate = newEstate(io.now());
  const inventory = readInventory(open.sources, { signal: io.signal, order: "arrival" });
  for await (const image of inventory) countImage(estate, image);
  if (nothingRead(inventory)) return await reportCompleteness(inventory, { printed: 0, io, format: globals.output });
  await writeNew(file, policyText(estate));
  const code = await reportCompleteness(inventory, { printed: estate.images, io, format: globals.output });
  const option = file === FIRST_POLICY ? "" : ` --policy ${visible(file)}`;
  io.stderr.write(`Wrote ${visible(file)}. Try it: plimsoll gate${option}\n`);
  return code;
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    const handle = await openFile(file, "wx");
    try {
      await handle.writeFile(text);
      await handle.close();
    } catch (error) {
      await handle.close().catch(() => undefined);
      // Half a policy would be in the way of the next run.
      await rm(file, { force: true });
      throw error;
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw notWritten(file, error);
  }
}

function notWritten(file: string, error: { readonly code?: unknown }): CommandFailure {
  const why =
    error.code === "EEXIST" ? "it already exists and is not overwritten. Name another file" : systemFaultText(error);
  return new CommandFailure(EXIT.error, String(error.code), `cannot write ${visible(file)}: ${why}.`);
}
