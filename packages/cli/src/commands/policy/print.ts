import type { Cloud } from "@plimsoll/core";
import { type Command, Option } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { CLOUD_NAMES } from "../../output/cloud-names.js";
import { renderValue } from "../../output/render.js";
import { commandsNamed } from "../../permissions/named-commands.js";
import { permissionsOf, policyOf } from "../../permissions/policy-of.js";

/** `plimsoll policy print` */
export function policyPrintCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("print", "Print the policy that commands need, for CAM and RAM; nothing is called", [
    ["plimsoll policy print --cloud tencent > policy.json", "all that reads, for CAM"],
    ["plimsoll policy print images findings --cloud alibaba", "what two groups of commands need, for RAM"],
    ["plimsoll policy print license apply", "what one command needs, that it may buy included"],
  ])
    .argument("[command...]", "commands or groups, images list, or license; without any, every read of all commands")
    .addOption(
      new Option("--cloud <cloud>", "only the policy of this cloud, by itself").choices(["tencent", "alibaba"]),
    )
    .addHelpText(
      "after",
      `
Without --cloud the policies of both clouds are members of one object; each is attached by itself. The format is JSON unless -o says
otherwise. Whose key it is, which license apply asks, needs no permission. A key that takes on a role needs sts:AssumeRole for it, and
the role has this policy.
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
        `${commands.join(", ")}: nothing of ${cloud === undefined ? "a cloud" : CLOUD_NAMES[cloud]} is called, so no policy is needed.`,
      );
    const value = cloud === undefined ? Object.fromEntries(policies) : first[1];
    await renderValue(value, { format: output === "table" ? "json" : output, query, io, names: "exact" });
    setExitCode(EXIT.clean);
  });
}
