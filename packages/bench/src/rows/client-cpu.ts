import { sasAnswer, tcssAnswer } from "../answers.ts";
import type { ClientName } from "../clients/clients.ts";
import type { Line } from "../line.ts";
import { type Compared, compare } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { runProgram } from "../measure/run-program.ts";
import { startServer } from "../measure/start-server.ts";
import type { CallClientInput, CallClientOutput } from "../programs/call-client.ts";
import type { Row, Settings } from "../row.ts";
import type { AnswerServerInput } from "../servers/answer-server.ts";

const images = 10;
const bar = { of: "ratio", limit: "at most", value: 1.25 } as const;

const tcss: readonly Compared<ClientName>[] = [
  {
    name: "plimsoll-tcss",
    who: "@plimsoll/client",
    floor: "bare-tcss",
    bar,
    field: "Stripe, unsigned: 1.23-1.35; AWS v3: 4.0-4.4; Octokit: 4.5-7.5",
  },
  { name: "tencent-sdk", who: "tencentcloud-sdk-nodejs", floor: "bare-tcss" },
];

const sas: readonly Compared<ClientName>[] = [
  { name: "plimsoll-sas", who: "@plimsoll/client", floor: "bare-sas", bar },
  { name: "alicloud-openapi", who: "@alicloud/openapi-client", floor: "bare-sas" },
  { name: "pop-core", who: "@alicloud/pop-core", floor: "bare-sas" },
];

/** CPU of one call of TCSS, against `node:http` with nothing but the signature. */
export const tcssCpu: Row = {
  name: "tcss-cpu",
  group: "client",
  measure: (settings) => cpu("TCSS", tcssAnswer(images), tcss, settings),
};

/** CPU of one call of Security Center, against `node:http` with nothing but the signature. */
export const sasCpu: Row = {
  name: "sas-cpu",
  group: "client",
  measure: (settings) => cpu("SAS", sasAnswer(images), sas, settings),
};

async function cpu(
  service: string,
  body: string,
  compared: readonly Compared<ClientName>[],
  settings: Settings,
): Promise<readonly Line[]> {
  const program = new URL("../servers/answer-server.ts", import.meta.url);
  await using server = await startServer(program, { body } satisfies AnswerServerInput);
  const lines: Line[] = [];
  for (const workers of [1, 20]) {
    const names = new Set(compared.flatMap(({ name, floor }) => [floor, name]));
    const cases = [...names].map((client) => {
      const input: CallClientInput = { client, origin: server.url, calls: settings.calls, workers, images };
      return [client, () => cpuOfCall(input)] as const;
    });
    const samples = await interleave(Object.fromEntries(cases), { rounds: settings.rounds });
    const what = `CPU of a ${service} call, ${workers === 1 ? "one at a time" : `${workers} at a time`}`;
    lines.push(...compare(what, "microseconds", samples, compared));
  }
  return lines;
}

async function cpuOfCall(input: CallClientInput): Promise<number> {
  const program = new URL("../programs/call-client.ts", import.meta.url);
  return (await runProgram<CallClientOutput>(program, input)).cpuMicroseconds;
}
