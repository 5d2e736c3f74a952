import type { Line } from "../line.ts";
import { runProgram } from "../measure/run-program.ts";
import { startServer } from "../measure/start-server.ts";
import { median } from "../measure/statistics.ts";
import type { MemoryLooks } from "../programs/memory.ts";
import type { StreamListInput } from "../programs/stream-list.ts";
import { longRounds } from "../measure/long-rounds.ts";
import type { Row } from "../row.ts";
import type { ListServerInput } from "../servers/list-server.ts";

const images = 1_000_000;
const every = 10_000;

/** Most additional memory while a million images are read, against that after the first ten thousand. */
export const streamMemory: Row = {
  name: "stream-memory",
  group: "client",
  async measure({ rounds }) {
    const input: ListServerInput = { images, latencyMs: 0 };
    await using server = await startServer(new URL("../servers/list-server.ts", import.meta.url), input);
    // A round reads two million images.
    const times = longRounds(rounds);
    const inUse = await growth(server.url, { times, nodeOptions: ["--expose-gc"] });
    const resident = await growth(server.url, { times, nodeOptions: [] });
    const line = (what: string, bytes: readonly number[]): Line => ({
      what: `a million images streamed: ${what}, against the first 10,000`,
      who: "@plimsoll/client",
      figure: { value: median(bytes), unit: "bytes" },
    });
    return [
      { ...line("more heap and buffers in use", inUse), bar: { of: "figure", limit: "at most", value: 20_000_000 } },
      line("more resident memory", resident),
    ];
  },
};

interface GrowthOptions {
  readonly times: number;
  readonly nodeOptions: readonly string[];
}

async function growth(origin: string, { times, nodeOptions }: GrowthOptions): Promise<readonly number[]> {
  const program = new URL("../programs/stream-list.ts", import.meta.url);
  const input: StreamListInput = { origin, images, every };
  const grown: number[] = [];
  for (let time = 0; time < times; time++) {
    const { first, most } = await runProgram<MemoryLooks>(program, input, nodeOptions);
    grown.push(most - first);
  }
  return grown;
}
