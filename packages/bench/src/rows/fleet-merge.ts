import { startPostgres } from "@plimsoll/postgres-server";

import { runProgram } from "../measure/run-program.ts";
import { median, ratioOf } from "../measure/statistics.ts";
import type { StoreMergeInput, StoreMergeOutput } from "../programs/store-merge.ts";
import type { Row } from "../row.ts";
import { copyAgain } from "./store-postgres.ts";

/** Staging and merging the first run of an account, against a bare COPY of its rows. */
export const fleetMerge: Row = {
  name: "fleet-merge",
  group: "fleet",
  async measure({ findings, rounds }) {
    await using server = await startPostgres({ settings: { fsync: "on", shared_buffers: "256MB" } });
    const [merged, copied]: [number[], number[]] = [[], []];
    for (let round = 0; round < Math.min(rounds, 3); round++) {
      const input: StoreMergeInput = { findings, url: await server.createDatabase() };
      const program = new URL("../programs/store-merge.ts", import.meta.url);
      merged.push(findings / ((await runProgram<StoreMergeOutput>(program, input)).tookMs / 1000));
      copied.push(findings / ((await copyAgain(input.url)) / 1000));
    }
    return [
      {
        what: `${findings.toLocaleString("en")} findings staged and merged, against a bare COPY of their rows`,
        who: "@plimsoll/store/postgres",
        figure: { value: median(merged), unit: "findings/s" },
        against: { value: median(copied), unit: "findings/s" },
        ratio: ratioOf(merged, copied),
        bar: { of: "ratio", limit: "at least", value: 0.5 },
      },
    ];
  },
};
