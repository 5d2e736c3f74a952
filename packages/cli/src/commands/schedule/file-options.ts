import type { Cloud } from "@plimsoll/core";
import type { Command } from "commander";
import { cloudOption } from "../../options/cloud-option.js";

/** Options of the commands that take a file. */
export interface FileOptions {
  readonly file: string;
  readonly cloud?: Cloud;
  readonly prune?: true;
}

/** Adds the options of the commands that take a file. */
export function addFileOptions(command: Command): Command {
  return command
    .requiredOption("-f, --file <file>", "schedules as YAML or JSON; - for standard input")
    .addOption(cloudOption("only accounts of this cloud"))
    .option("--prune", "delete schedules of Alibaba Cloud that the file's images do not list");
}
