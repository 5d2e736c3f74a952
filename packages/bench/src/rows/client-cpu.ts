import { ecrAnswer, sasAnswer, stripeAnswer, tcssAnswer } from "../answers.ts";
import type { ClientName } from "../measured-clients.ts";
import { isInstalled } from "../install/peers.ts";
import type { Line } from "../line.ts";
import { type Compared, compare, peersOf } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { longRounds } from "../measure/long-rounds.ts";
import { runProgram } from "../measure/run-program.ts";
import { type RunningServer, startServer } from "../measure/start-server.ts";
import type { CallClientInput, CallClientOutput } from "../programs/call-client.ts";
import type { Row, Settings } from "../row.ts";
import type { AnswerServerInput } from "../servers/answer-server.ts";

const images = 10;
const bar = { of: "ratio", limit: "at most", value: 1.25 } as const;

/**
 * Calls until the code is hot. V8 still compiles after ten thousand, sometimes one function for longer than a thousand calls take. What
 * is measured earlier says more of the compiler than of the calls, and has a line of its own.
 */
const hotAfter = 15_000;

const tcss: readonly Compared<ClientName>[] = [
  { name: "plimsoll-tcss", who: "@plimsoll/client", floor: "bare-tcss", bar, field: "openai, unsigned: 3.5-4.0" },
  { name: "tencent-sdk", who: "tencentcloud-sdk-nodejs", floor: "bare-tcss", isPeer: true },
];

const sas: readonly Compared<ClientName>[] = [
  { name: "plimsoll-sas", who: "@plimsoll/client", floor: "bare-sas", bar },
  { name: "alicloud-openapi", who: "@alicloud/openapi-client", floor: "bare-sas", isPeer: true },
  { name: "pop-core", who: "@alicloud/pop-core", floor: "bare-sas", isPeer: true },
];

/** Clients of other services, by the packages that they need. Their answers are as long as one of TCSS. */
const others = [
  { name: "aws-ecr", who: "@aws-sdk/client-ecr", needs: "@aws-sdk/client-ecr", answer: ecrAnswer },
  { name: "stripe", who: "stripe, which signs nothing", needs: "stripe", answer: stripeAnswer },
  { name: "octokit", who: "octokit, which signs nothing", needs: "@octokit/core", answer: tcssAnswer },
] as const;

/** CPU of one call of TCSS, against `node:http` with nothing but the signature. */
export const tcssCpu: Row = {
  name: "tcss-cpu",
  group: "client",
  async measure(settings) {
    await using server = await answering(tcssAnswer(images));
    const calls = { service: "TCSS", compared: tcss, originOf: () => server.url };
    return await cpu(calls, settings);
  },
};

/** CPU of one call of Security Center, against `node:http` with nothing but the signature. */
export const sasCpu: Row = {
  name: "sas-cpu",
  group: "client",
  async measure(settings) {
    await using server = await answering(sasAnswer(images));
    const calls = { service: "SAS", compared: sas, originOf: () => server.url };
    return await cpu(calls, settings);
  },
};

/** CPU of one call with the clients of other services, as far as they are installed, against the same as `tcss-cpu`. */
export const peersCpu: Row = {
  name: "peers-cpu",
  group: "client",
  async measure(settings) {
    await using floorServer = await answering(tcssAnswer(images));
    const lines: Line[] = [];
    for (const { name, who, answer } of others.filter(({ needs }) => isInstalled(needs))) {
      await using server = await answering(answer(images));
      const originOf = (client: ClientName): string => (client === name ? server : floorServer).url;
      const compared = [{ name, who, floor: "bare-tcss" }] as const;
      // Octokit paces its calls: a round of all three takes a minute, and thousands more would take far longer.
      const calls = { service: "peer's", compared, originOf, warmUp: 1_000 };
      lines.push(...(await cpu(calls, { ...settings, rounds: longRounds(settings.rounds) })));
    }
    return lines;
  },
};

interface MeasuredCalls {
  /** Service whose calls are measured, for the table. */
  readonly service: string;
  readonly compared: readonly Compared<ClientName>[];
  /** Where the service of a client is. */
  readonly originOf: (client: ClientName) => string;
  /** Calls before those that are measured. @default 15,000 */
  readonly warmUp?: number;
}

/** Calls at the same time. */
const workers = [1, 20] as const;

async function cpu(
  { service, compared, originOf, warmUp = hotAfter }: MeasuredCalls,
  { calls, rounds }: Settings,
): Promise<readonly Line[]> {
  const names = [...new Set(compared.flatMap(({ name, floor }) => [floor, name]))];
  const samples = () => Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<ClientName, number[]>; // those that are compared
  const [first, hot] = [samples(), workers.map((atOnce) => ({ atOnce, figures: samples() }))];
  const cases = names.map((client) => {
    const input: CallClientInput = { client, origin: originOf(client), calls, workers, images, warmUp };
    const measure = async (): Promise<number> => {
      const { cpuMicroseconds, firstCpuMicroseconds } = await cpuOfCall(input);
      for (const [index, { figures }] of hot.entries()) figures[client].push(cpuMicroseconds[index] ?? Number.NaN);
      return first[client].push(firstCpuMicroseconds);
    };
    return [client, measure] as const;
  });
  await interleave(Object.fromEntries(cases), { rounds, peers: peersOf(compared) });
  const what = `CPU of a ${service} call`;
  const early = compared.map(({ name, who = name, floor, isPeer = false }) => ({ name, who, floor, isPeer }));
  return [
    ...hot.flatMap(({ atOnce, figures }) =>
      compare(`${what}, ${atOnce === 1 ? "one" : atOnce} at a time`, "microseconds", figures, compared),
    ),
    ...compare(`${what}, one at a time, of its first ${warmUp}`, "microseconds", first, early),
  ];
}

function answering(body: string): Promise<RunningServer> {
  return startServer(new URL("../servers/answer-server.ts", import.meta.url), { body } satisfies AnswerServerInput);
}

function cpuOfCall(input: CallClientInput): Promise<CallClientOutput> {
  const program = new URL("../programs/call-client.ts", import.meta.url);
  return runProgram<CallClientOutput>(program, input);
}
