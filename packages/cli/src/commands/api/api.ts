import { type Service, operationOf } from "@plimsoll/types";
import { type LoadedAction, loadAction } from "@plimsoll/validators";
import { actionsOf, summaryOf } from "@plimsoll/validators/reference";
import type { Command } from "commander";

import { type AddLater, type SetExitCode, commandOf } from "../../command.js";
import type { Io } from "../../io.js";
import { actionHelp } from "./action-help.js";
import { type CallOptions, callAction } from "./call-action.js";
import { flagsOf } from "./flags.js";

const SERVICES = {
  tcss: "Tencent Cloud Container Security Service",
  sas: "Alibaba Cloud Security Center",
} as const satisfies Readonly<Record<Service, string>>;

/** Needs of the commands of the group. */
export interface ApiParts {
  readonly io: Io;
  readonly setExitCode: SetExitCode;
  readonly addLater: AddLater;
}

/**
 * `plimsoll api <service> <Action>`: one command for every operation of the specs, made from them. The list of actions has their
 * names and summaries; the flags and the help of an action are loaded when it is reached.
 */
export function addApiCommands(api: Command, parts: ApiParts): void {
  for (const service of ["tcss", "sas"] as const) {
    const group = commandOf(service, SERVICES[service], []);
    for (const action of actionsOf(service)) {
      const command = commandOf(action, summaryOf(service, action) ?? "", []);
      parts.addLater(group, command, async () => {
        const loaded = await loadAction(service, action);
        if (loaded !== undefined) fillAction(command, { ...parts, service, action, loaded });
      });
    }
    api.addCommand(group);
  }
}

interface ActionCommand extends ApiParts {
  readonly service: Service;
  readonly action: string;
  readonly loaded: LoadedAction;
}

function fillAction(command: Command, { service, action, loaded, io, setExitCode }: ActionCommand): void {
  const { reference } = loaded;
  command.description(reference.description);
  for (const flag of flagsOf(reference.request)) command.addOption(flag);
  command.option(
    "--data <json>",
    "all parameters as JSON or YAML: the text, @file, or - for standard input; flags override it",
  );
  const record = operationOf(service, action);
  if (record?.pagination !== undefined) command.option("--all", "read every page and print all items");
  if (record?.effect === "read")
    command.option("--show-secrets", "print texts that may hold a secret, instead of masking them");
  if (record?.effect === "write")
    command.option("--yes", "send it without asking").option("--dry-run", "print the request without sending it");
  command.addHelpText("after", () => actionHelp(service, action, reference));
  command.action(async (options: CallOptions) =>
    setExitCode(await callAction({ service, action, options, command, io, loaded })),
  );
}
