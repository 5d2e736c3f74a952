import { dirname, join } from "node:path";

import { manifestOfInstalled } from "../install/resolve.ts";
import { compare } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { type CommandTimes, runCommand } from "../measure/run-command.ts";
import { startServer } from "../measure/start-server.ts";
import type { Row } from "../row.ts";
import type { ListServerInput } from "../servers/list-server.ts";
import { KEYS } from "./mock-request.ts";

const images = 20_000;
const formats = ["table", "csv"] as const;

/** `images list` as a table against CSV. Both wait for the rate limit most of the time, so CPU is compared as well. */
export const cliTable: Row = {
  name: "cli-table",
  group: "cli",
  async measure({ rounds }) {
    const input: ListServerInput = { images, latencyMs: 0 };
    await using server = await startServer(new URL("../servers/list-server.ts", import.meta.url), input);
    const plimsoll = join(dirname(manifestOfInstalled("@plimsoll/cli")), "dist/cli.js");
    const environment = {
      TENCENTCLOUD_SECRET_ID: KEYS.secretId,
      TENCENTCLOUD_SECRET_KEY: KEYS.secretKey,
      PLIMSOLL_ENDPOINT: server.url,
    };
    const cpu: Record<(typeof formats)[number], number[]> = { table: [], csv: [] };
    const run = (format: (typeof formats)[number]): CommandTimes => {
      const parameters = [plimsoll, "images", "list", "--source", "tencent-host", "--output", format];
      const times = runCommand({ parameters, environment, lines: images + 1 });
      cpu[format].push(times.cpuMs);
      return times;
    };
    const cases = { table: () => run("table").wallMs, csv: () => run("csv").wallMs };
    // One run reads for ten seconds.
    const wall = await interleave(cases, { rounds: Math.ceil(rounds / 2) });
    const bar = { of: "ratio", limit: "at most", value: 1.5 } as const;
    const table = { name: "table", who: "plimsoll", floor: "csv", bar } as const;
    const what = "plimsoll images list, 20,000 images, as a table against CSV";
    return [
      ...compare(what, "milliseconds", wall, [{ ...table, field: "cli-table3: 32" }]),
      ...compare(`${what}: CPU`, "milliseconds", cpu, [table]),
    ];
  },
};
