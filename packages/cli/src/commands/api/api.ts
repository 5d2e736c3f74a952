import { type Service, operationOf } from "@plimsoll/types";
import { type OperationReference, actionsOf, referenceOf } from "@plimsoll/validators/reference";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import type { Io } from "../../io.js";
import { actionHelp } from "./action-help.js";
import { type CallOptions, callAction } from "./call-action.js";
import { flagsOf } from "./flags.js";

const SERVICES = {
  tcss: "Tencent Cloud Container Security Service",
  sas: "Alibaba Cloud Security Center",
} as const satisfies Readonly<Record<Service, string>>;

/** `plimsoll api <service> <Action>`: one command for every operation of the specs, made from them. */
export function addApiCommands(api: Command, io: Io, setExitCode: SetExitCode): void {
  for (const service of ["tcss", "sas"] as const) {
    const group = commandOf(service, SERVICES[service], []);
    for (const action of actionsOf(service)) {
      const reference = referenceOf(service, action);
      if (reference !== undefined) group.addCommand(actionCommand({ service, action, reference, io, setExitCode }));
    }
    api.addCommand(group);
  }
}

interface ActionCommand {
  readonly service: Service;
  readonly action: string;
  readonly reference: OperationReference;
  readonly io: Io;
  readonly setExitCode: SetExitCode;
}

function actionCommand({ service, action, reference, io, setExitCode }: ActionCommand): Command {
  const command = commandOf(action, reference.summary, []).description(reference.description);
  for (const flag of flagsOf(reference.request)) command.addOption(flag);
  command.option(
    "--data <json>",
    "all parameters as JSON or YAML: the text, @file, or - for standard input; flags go before it",
  );
  const record = operationOf(service, action);
  if (record?.pagination !== undefined) command.option("--all", "read every page and print all items");
  if (record?.effect === "read")
    command.option("--show-secrets", "print texts that may hold a secret as they are, instead of masked");
  if (record?.effect === "write")
    command.option("--yes", "send it without asking").option("--dry-run", "print the request and send none");
  command.addHelpText("after", () => actionHelp(service, action, reference));
  return command.action(async (options: CallOptions) =>
    setExitCode(await callAction({ service, action, options, command, io, reference })),
  );
}
