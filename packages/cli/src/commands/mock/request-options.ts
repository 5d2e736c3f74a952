import { type Command, Option } from "commander";

/** Adds the options that choose requests by service and action. */
export function requestOptions(command: Command): Command {
  return command
    .addOption(new Option("--service <service>", "only requests to this service").choices(["tcss", "sas"]))
    .option("--action <action>", "only requests for this action");
}
