import type { Line } from "../line.ts";
import { runProgram } from "../measure/run-program.ts";
import { startServer } from "../measure/start-server.ts";
import { median } from "../measure/statistics.ts";
import type { MemoryLooks } from "../programs/memory.ts";
import type { StreamInventoryInput } from "../programs/stream-inventory.ts";
import { longRounds } from "../measure/long-rounds.ts";
import type { Row } from "../row.ts";
import type { ListServerInput } from "../servers/list-server.ts";

const images = 1_000_000;
const every = 20_000;

/** Most additional memory while an inventory of a million images is read, of each cloud, against that after the first 20,000. */
export const inventoryMemory: Row = {
  name: "inventory-memory",
  group: "findings",
  async measure({ rounds }) {
    const input: ListServerInput = { images, latencyMs: 0 };
    await using server = await startServer(new URL("../servers/list-server.ts", import.meta.url), input);
    // A round reads two million images.
    const times = longRounds(rounds);
    const line = async (cloud: StreamInventoryInput["cloud"], of: string): Promise<Line> => ({
      what: `inventory of a million ${of}: more heap and buffers in use, against the first 20,000`,
      who: "@plimsoll/core",
      figure: { value: median(await growth({ cloud, origin: server.url, images, every }, times)), unit: "bytes" },
    });
    return [
      {
        ...(await line("tencent", "host images of TCSS")),
        bar: { of: "figure", limit: "at most", value: 20_000_000 },
      },
      await line("alibaba", "registry images of SAS, whose identities are kept"),
    ];
  },
};

async function growth(input: StreamInventoryInput, times: number): Promise<readonly number[]> {
  const program = new URL("../programs/stream-inventory.ts", import.meta.url);
  const grown: number[] = [];
  for (let time = 0; time < times; time++) {
    const { first, most } = await runProgram<MemoryLooks>(program, input, ["--expose-gc"]);
    grown.push(most - first);
  }
  return grown;
}
