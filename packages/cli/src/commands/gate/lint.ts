import { type ExceptionUse, evaluate } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { FIRST_POLICY } from "./first-policy.js";
import type { GateCommandOptions } from "./gate-options.js";
import { loadPolicy } from "./policy-file.js";

/** A rule or an exception, as `gate lint` prints it. */
interface LintRow {
  readonly part: "exception" | "rule";
  readonly id: string;
  readonly text: string;
  /** State of an exception; absent for a rule. */
  readonly state?: ExceptionUse["state"];
}

const view: View<LintRow> = [
  { title: "Part", value: ({ part }) => part, rank: 0 },
  { title: "ID", value: ({ id }) => id, rank: 0 },
  {
    title: "State",
    value: ({ state }) => state,
    tone: ({ state }) => (state === "expired" ? "bad" : undefined),
    rank: 0,
  },
  { title: "Text", value: ({ text }) => text, rank: 1 },
];

/** `plimsoll gate lint` */
export function gateLintCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("lint", "Check a policy and print its rules and exceptions; no cloud is called", [
    ["plimsoll gate lint", "faults of plimsoll-policy.yaml with line and column, or what it says"],
    ["plimsoll gate lint policies/production.yaml", "of another file"],
  ]).argument("[file]", "the policy, YAML or JSON", FIRST_POLICY);
  return command.action(async (file: string) => {
    const { at: given } = command.optsWithGlobals<GateCommandOptions>();
    const at = given === undefined ? io.now() : new Date(given);
    const { output: format, query } = globalsOf(command, io);
    const policy = await loadPolicy(file, io, at, "policy");
    const { head, totals } = evaluate(policy, [], { at, file, sources: [] });
    const rows: readonly LintRow[] = [
      ...head.policy.rules.map(({ id, text }) => ({ part: "rule", id, text }) as const),
      ...totals.exceptions.map(
        ({ exception: { id, reason, owner, expires }, state }) =>
          ({ part: "exception", id, state, text: `${owner}, to ${expires}: ${reason}` }) as const,
      ),
    ];
    await renderRows(rows, { format, query, view, io });
    const expired = totals.exceptions.filter(({ state }) => state === "expired").length;
    if (expired > 0 && format === "table")
      io.stderr.write(`plimsoll: ${count(expired, "exception")} expired: remove what is no longer needed.\n`);
    setExitCode(EXIT.clean);
  });
}
