import { EXIT, type ExitCode } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { DatabaseOption } from "../../fleet/database-option.js";
import { withFleet } from "../../fleet/with-fleet.js";
import type { Io } from "../../io.js";
import { matchesPattern } from "../../match-pattern.js";
import type { Globals } from "../../options/globals.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";

/** A scope that was asked for. */
interface AskedScope {
  readonly scope: string;
  readonly job: "disabled" | "present" | "queued";
}

const view: View<AskedScope> = [
  { title: "Scope", value: ({ scope }) => scope, rank: 0 },
  { title: "Job", value: ({ job }) => job, tone: ({ job }) => (job === "queued" ? "good" : undefined), rank: 0 },
];

/** Asks the workers of a fleet to read its accounts: those of `--account`, or all that are enabled. */
export async function syncFleet(
  options: DatabaseOption & { readonly dryRun?: true },
  io: Io,
  { account: patterns, output: format, query }: Globals,
): Promise<ExitCode> {
  return withFleet(options, io, async (fleet) => {
    const scopes = await fleet.scopes();
    const wanted = scopes.filter(({ alias, enabled }) =>
      patterns === undefined ? enabled : patterns.some((pattern) => matchesPattern(alias, pattern)),
    );
    if (wanted.length === 0)
      throw usageFailure(
        scopes.length === 0
          ? "the fleet has no account. Import some: plimsoll fleet scopes import plimsoll.yaml"
          : "no account of the fleet is selected. See them: plimsoll fleet scopes list",
      );
    const aliases = wanted.map(({ alias }) => alias);
    if (options.dryRun === true) {
      await renderRows(
        aliases.map((scope): AskedScope => ({ scope, job: "added" })),
        { format, query, view, io },
      );
      io.stderr.write("plimsoll: nothing was asked for, because of --dry-run.\n");
      return EXIT.clean;
    }
    const asked = await fleet.sync(aliases);
    const rows = (["queued", "present", "disabled"] as const).flatMap((job) =>
      asked[job].map((scope): AskedScope => ({ scope, job })),
    );
    await renderRows(rows, { format, query, view, io });
    const { workers } = await fleet.status();
    if (workers.length === 0) io.stderr.write("plimsoll: no worker runs. Start one: plimsoll fleet worker\n");
    return EXIT.clean;
  });
}
