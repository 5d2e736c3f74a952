import { tcssAnswer } from "../answers.ts";
import type { ClientName } from "../measured-clients.ts";
import type { Line } from "../line.ts";
import { interleave } from "../measure/interleave.ts";
import { runProgram } from "../measure/run-program.ts";
import { startServer } from "../measure/start-server.ts";
import { median, ratioOf } from "../measure/statistics.ts";
import type { CallUnderLimitInput, CallUnderLimitOutput } from "../programs/call-under-limit.ts";
import { longRounds } from "../measure/long-rounds.ts";
import type { Row } from "../row.ts";
import type { LimitServerInput } from "../servers/limit-server.ts";

const calls = 200;
const workers = 20;
const requestsPerSecond = 20;
const images = 10;

type Who = "ours" | "tencent";

/**
 * Seconds that the calls take at best: the first 20 leave at once, the next 20 a second later and so on, so that the last
 * leave when nine seconds have passed; travelling and answering take no time. A client does not know when the server's
 * seconds begin, so it cannot count on two bursts around the end of one.
 */
const idealSeconds = calls / requestsPerSecond - 1;

/** 200 calls by 20 workers of a server that lets 20 a second pass. */
export const rateLimited: Row = {
  name: "rate-limited",
  group: "client",
  async measure({ rounds }) {
    const refused: Record<Who, number[]> = { ours: [], tencent: [] };
    const run = (who: Who, client: ClientName) => async (): Promise<number> => {
      const output = await callFreshServer(client);
      refused[who].push(output.refused);
      return output.seconds;
    };
    // A round takes ten seconds.
    const seconds = await interleave(
      { ours: run("ours", "plimsoll-tcss-limited"), tencent: run("tencent", "tencent-sdk") },
      { rounds: longRounds(rounds) },
    );
    const ideal = seconds.ours.map(() => idealSeconds);
    return [
      refusals("@plimsoll/client", refused.ours, true),
      refusals("tencentcloud-sdk-nodejs", refused.tencent, false),
      {
        what: "time for all of them, against the ideal",
        who: "@plimsoll/client",
        figure: { value: median(seconds.ours), unit: "seconds" },
        against: { value: idealSeconds, unit: "seconds" },
        ratio: ratioOf(seconds.ours, ideal),
        bar: { of: "ratio", limit: "at most", value: 1.1 },
      },
    ];
  },
};

/** A server of its own for each run: the calls of the last one must not count in its seconds. */
async function callFreshServer(client: ClientName): Promise<CallUnderLimitOutput> {
  const input: LimitServerInput = { body: tcssAnswer(images), requestsPerSecond };
  await using server = await startServer(new URL("../servers/limit-server.ts", import.meta.url), input);
  const program = new URL("../programs/call-under-limit.ts", import.meta.url);
  const call: CallUnderLimitInput = { client, origin: server.url, calls, workers, images };
  return await runProgram<CallUnderLimitOutput>(program, call);
}

/** The worst round counts: one refusal is one too many. */
function refusals(who: string, refused: readonly number[], isOurs: boolean): Line {
  const what = `refused of ${calls} calls, ${workers} at a time, 20/s allowed`;
  const line: Line = { what, who, figure: { value: Math.max(...refused), unit: "calls" } };
  return isOurs ? { ...line, bar: { of: "figure", limit: "at most", value: 0 } } : line;
}
