import type { ScopeStatus } from "@plimsoll/fleet";
import type { Command } from "commander";

import { type ProgramOptions, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import { type DatabaseOption, addDatabaseOption } from "../../fleet/database-option.js";
import { withFleet } from "../../fleet/with-fleet.js";
import { globalsOf } from "../../options/globals.js";
import type { Tone } from "../../output/color.js";
import { count } from "../../output/count.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";

const TONES: Readonly<Record<string, Tone>> = { complete: "good", incomplete: "open", failed: "bad", running: "open" };

const view: View<ScopeStatus> = [
  { title: "Scope", value: ({ scope }) => scope, rank: 0 },
  { title: "Enabled", value: ({ enabled }) => enabled, rank: 5 },
  {
    title: "State",
    value: ({ state }) => state,
    tone: ({ state }) => (state === "retrying" ? "bad" : undefined),
    rank: 0,
  },
  { title: "Since", value: ({ since }) => since, rank: 3 },
  {
    title: "Verdict",
    value: ({ verdict }) => verdict,
    tone: ({ verdict }) => (verdict === undefined ? undefined : TONES[verdict]),
    rank: 1,
  },
  {
    title: "Policy",
    value: ({ policy }) => policy && (policy.passed ? "pass" : "fail"),
    tone: ({ policy }) => policy && (policy.passed ? "good" : "bad"),
    rank: 1,
  },
  { title: "Complete", value: ({ completeAt }) => completeAt, rank: 2 },
  { title: "Failures", value: ({ failures }) => failures, align: "right", rank: 4 },
  { title: "Failure", value: ({ failure, reason }) => failure ?? reason, rank: 2 },
];

/** `plimsoll fleet status` */
export function fleetStatusCommand({ io, setExitCode }: ProgramOptions): Command {
  const command = commandOf("status", "What each scope does now, and how its last run ended", [
    ["plimsoll fleet status", "all scopes, with workers and queues on standard error"],
    ["plimsoll fleet status --query '[?verdict!=`complete`]'", "the scopes that were not read completely"],
  ]);
  return addDatabaseOption(command).action(async (options: DatabaseOption) => {
    const { output: format, query } = globalsOf(command, io);
    await withFleet(options, io, async (fleet) => {
      const { scopes, workers, queues, failed, stagedRows } = await fleet.status();
      await renderRows(scopes, { format, query, view, io });
      const open = queues.map(({ queue, waiting, active }) => `${queue} ${active} active, ${waiting} waiting`);
      const lines = [
        `${count(workers.length, "worker")}. ${open.length === 0 ? "No job." : `Jobs: ${open.join("; ")}.`} ${count(stagedRows, "row")} read but not merged.`,
        ...(failed === 0 ? [] : [`${count(failed, "job")} given up. See why: plimsoll fleet failed.`]),
      ];
      for (const line of lines) io.stderr.write(`plimsoll: ${line}\n`);
    });
    setExitCode(EXIT.clean);
  });
}
