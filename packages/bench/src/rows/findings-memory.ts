import type { Line } from "../line.ts";
import { runProgram } from "../measure/run-program.ts";
import { startServer } from "../measure/start-server.ts";
import { median } from "../measure/statistics.ts";
import { mockVulnerability } from "../mock-vulnerability.ts";
import type { MemoryLooks } from "../programs/memory.ts";
import type { StreamFindingsInput } from "../programs/stream-findings.ts";
import { longRounds } from "../measure/long-rounds.ts";
import type { Row } from "../row.ts";
import type { FindingsServerInput } from "../servers/findings-server.ts";

const rows = 1000;
const images = 2000;

/** Most additional memory while findings are read, against that after the first ten thousand. */
export const findingsMemory: Row = {
  name: "findings-memory",
  group: "findings",
  async measure({ rounds }) {
    const input: FindingsServerInput = { ...(await mockVulnerability()), rows };
    await using server = await startServer(new URL("../servers/findings-server.ts", import.meta.url), input);
    // A round reads four million findings.
    const times = longRounds(rounds);
    const inUse = await growth(server.url, { times, nodeOptions: ["--expose-gc"] });
    const resident = await growth(server.url, { times, nodeOptions: [] });
    const line = (what: string, bytes: readonly number[]): Line => ({
      what: `two million findings streamed: ${what}, against the first 10,000`,
      who: "@plimsoll/core",
      figure: { value: median(bytes), unit: "bytes" },
    });
    return [
      { ...line("more heap and buffers in use", inUse), bar: { of: "figure", limit: "at most", value: 30_000_000 } },
      line("more resident memory", resident),
    ];
  },
};

interface GrowthOptions {
  readonly times: number;
  readonly nodeOptions: readonly string[];
}

async function growth(origin: string, { times, nodeOptions }: GrowthOptions): Promise<readonly number[]> {
  const program = new URL("../programs/stream-findings.ts", import.meta.url);
  const input: StreamFindingsInput = { origin, images, rows, firstLook: 10_000, every: 20_000 };
  const grown: number[] = [];
  for (let time = 0; time < times; time++) {
    const { first, most } = await runProgram<MemoryLooks>(program, input, nodeOptions);
    grown.push(most - first);
  }
  return grown;
}
