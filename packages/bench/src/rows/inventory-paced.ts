import type { Line } from "../line.ts";
import { interleave } from "../measure/interleave.ts";
import { runProgram } from "../measure/run-program.ts";
import { startServer } from "../measure/start-server.ts";
import { median, ratioOf } from "../measure/statistics.ts";
import type { ReadListInput, ReadListOutput } from "../programs/read-list.ts";
import { longRounds } from "../measure/long-rounds.ts";
import type { Row } from "../row.ts";
import type { ListServerInput } from "../servers/list-server.ts";

const requestsPerSecond = 20;
const latencyMs = 150;
const pageSize = 100;

/** 400 pages, which the limit lets pass in twenty seconds. */
const ours = 400 * pageSize;

/** A loop takes its time for each page, so that a twentieth of the pages shows the same ratio. */
const tencent = ours / 20;

/**
 * Seconds in which the limit lets pass the fewest requests that can read a list: as many as it has full pages, at 20 a second.
 * Requests that the client adds, such as the first item of a page a second time to see whether the list moves, count against it.
 */
const boundSeconds = (images: number): number => images / pageSize / requestsPerSecond;

/** A whole list of a server that lets 20 requests a second pass and takes 150 ms for each, against what the limit allows. */
export const inventoryPaced: Row = {
  name: "inventory-paced",
  group: "client",
  async measure({ rounds }) {
    // A round takes 25 seconds.
    const seconds = await interleave(
      { ours: () => readingSeconds("plimsoll", ours), tencent: () => readingSeconds("tencent-sdk", tencent) },
      { rounds: longRounds(rounds) },
    );
    const line = (who: string, images: number, measured: readonly number[]): Line => {
      const bound = boundSeconds(images);
      return {
        what: "whole list, 20 requests/s allowed, 150 ms each, against pages / 20",
        who: `${who}, ${images / pageSize} pages`,
        figure: { value: median(measured), unit: "seconds" },
        against: { value: bound, unit: "seconds" },
        ratio: ratioOf(
          measured,
          measured.map(() => bound),
        ),
      };
    };
    const bar = { of: "ratio", limit: "at most", value: 1.05 } as const;
    return [
      { ...line("@plimsoll/client", ours, seconds.ours), bar },
      line("tencentcloud-sdk-nodejs in a loop", tencent, seconds.tencent),
    ];
  },
};

/** A server of its own for each run: the requests of the last one must not count in its seconds. */
async function readingSeconds(reader: ReadListInput["reader"], images: number): Promise<number> {
  const input: ListServerInput = { images, latencyMs, requestsPerSecond };
  await using server = await startServer(new URL("../servers/list-server.ts", import.meta.url), input);
  const program = new URL("../programs/read-list.ts", import.meta.url);
  const read: ReadListInput = { reader, origin: server.url, images };
  return (await runProgram<ReadListOutput>(program, read)).seconds;
}
