import { startPostgres } from "@plimsoll/postgres-server";

import type { Line } from "../line.ts";
import { runProgram } from "../measure/run-program.ts";
import { median, ratioOf } from "../measure/statistics.ts";
import type { StoreMergeInput, StoreMergeOutput } from "../programs/store-merge.ts";
import type { Row } from "../row.ts";
import { copyAgain } from "./store-postgres.ts";

/**
 * Staging and merging the first run of an account, against a bare COPY of its rows: the server alone reads the finished rows of findings
 * from a file into a table with the same key and no other index. On the other side are the making of these rows out of findings, their
 * images and lists, and all indexes.
 */
export const fleetMerge: Row = {
  name: "fleet-merge",
  group: "fleet",
  async measure({ findings, rounds }) {
    await using server = await startPostgres({ settings: { fsync: "on", shared_buffers: "256MB" } });
    const [whole, merged, copied]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < Math.min(rounds, 3); round++) {
      const input: StoreMergeInput = { findings, url: await server.createDatabase() };
      const program = new URL("../programs/store-merge.ts", import.meta.url);
      const { tookMs, mergeMs } = await runProgram<StoreMergeOutput>(program, input);
      whole.push(findings / (tookMs / 1000));
      merged.push(findings / (mergeMs / 1000));
      copied.push(findings / ((await copyAgain(input.url)) / 1000));
    }
    const line = (what: string, figures: readonly number[]): Line => ({
      what: `${findings.toLocaleString("en")} findings ${what}, against a bare COPY of their rows by the server alone`,
      who: "@plimsoll/store/postgres",
      figure: { value: median(figures), unit: "findings/s" },
      against: { value: median(copied), unit: "findings/s" },
      ratio: ratioOf(figures, copied),
    });
    return [
      { ...line("staged and merged", whole), bar: { of: "ratio", limit: "at least", value: 0.5 } },
      line("that are staged, merged with their images and lists", merged),
    ];
  },
};
