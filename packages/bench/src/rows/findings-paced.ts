import { runProgram } from "../measure/run-program.ts";
import { startServer } from "../measure/start-server.ts";
import { median, ratioOf } from "../measure/statistics.ts";
import type { ReadFindingsInput, ReadFindingsOutput } from "../programs/read-findings.ts";
import { longRounds } from "../measure/long-rounds.ts";
import type { Row } from "../row.ts";
import type { MockServerInput } from "../servers/mock-server.ts";
import { KEYS } from "./mock-request.ts";

/** Takes half a minute to read. Ten times as many show the same ratio, since nothing but the first second differs. */
const images = 1000;

/** Findings of a mock that lets 20 requests a second pass for each action and takes 150 ms for each, against what the limit allows. */
export const findingsPaced: Row = {
  name: "findings-paced",
  group: "findings",
  async measure({ rounds }) {
    const measured: ReadFindingsOutput[] = [];
    // A round takes half a minute.
    for (let round = 0; round < longRounds(rounds); round++) measured.push(await read());
    const seconds = measured.map((output) => output.seconds);
    const bound = measured.map((output) => output.boundSeconds);
    return [
      {
        what: "findings of 1,000 host and 250 registry images, 20 requests/s allowed, 150 ms each, against most calls of an action / 20",
        who: "@plimsoll/core",
        figure: { value: median(seconds), unit: "seconds" },
        against: { value: median(bound), unit: "seconds" },
        ratio: ratioOf(seconds, bound),
        bar: { of: "ratio", limit: "at most", value: 1.05 },
      },
    ];
  },
};

/** A mock of its own for each run: the requests of the last one must not count in its seconds. */
async function read(): Promise<ReadFindingsOutput> {
  const input: MockServerInput = { images, rateLimit: true, latencyMs: 150 };
  await using server = await startServer(new URL("../servers/mock-server.ts", import.meta.url), input);
  const program = new URL("../programs/read-findings.ts", import.meta.url);
  const task: ReadFindingsInput = { origin: server.url, credentials: KEYS };
  return await runProgram<ReadFindingsOutput>(program, task);
}
