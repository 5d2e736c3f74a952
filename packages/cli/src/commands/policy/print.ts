import type { Cloud } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { cloudOption } from "../../options/cloud-option.js";
import { globalsOf } from "../../options/globals.js";
import { CLOUD_NAMES } from "../../output/cloud-names.js";
import { renderValue } from "../../output/render.js";
import { commandsNamed } from "../../permissions/named-commands.js";
import { permissionsOf, policyOf } from "../../permissions/policy-of.js";

/** `plimsoll policy print` */
export function policyPrintCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("print", "Print the policy that commands need, for CAM and RAM; no cloud is called", [
    ["plimsoll policy print --cloud tencent > policy.json", "all that reads, for CAM"],
    ["plimsoll policy print images findings --cloud alibaba", "what two groups of commands need, for RAM"],
    ["plimsoll policy print license apply", "what one command needs, including the right to buy"],
  ])
    .argument("[command...]", "commands or groups, images list, or license; without any, every read of all commands")
    .addOption(cloudOption("only the policy of this cloud, by itself"))
    .addHelpText(
      "after",
      `
Without --cloud the policies of both clouds are members of one object; attach each by itself. The format is JSON unless -o says
otherwise. Asking whose key it is, as license apply does, needs no permission. A key that assumes a role needs sts:AssumeRole for it, and
the role needs this policy.
`,
    );
  return command.action(async (words: readonly string[], { cloud }: { readonly cloud?: Cloud }) => {
    const { output, query } = globalsOf(command, io);
    const commands = commandsNamed(words);
    const policies = (cloud === undefined ? (["tencent", "alibaba"] as const) : [cloud]).flatMap((name) => {
      const permissions = permissionsOf(commands, name);
      return permissions.length === 0 ? [] : [[name, policyOf(name, permissions)] as const];
    });
    const [first] = policies;
    if (first === undefined)
      throw usageFailure(
        `${commands.join(", ")}: ${cloud === undefined ? "no cloud" : `nothing of ${CLOUD_NAMES[cloud]}`} is called, so no policy is needed.`,
      );
    const value = cloud === undefined ? Object.fromEntries(policies) : first[1];
    await renderValue(value, { format: output === "table" ? "json" : output, query, io, names: "exact" });
    setExitCode(EXIT.clean);
  });
}
