import { FAULTS, type Fault } from "@plimsoll/client-adapters/faults";
import { type MockAccount, createMock } from "@plimsoll/mock";

import { type FaultClientName, FIRST_KEY, SECOND_KEY } from "../fault-clients.ts";
import type { Line } from "../line.ts";
import type { Matrix } from "../matrix.ts";
import { runProgram } from "../measure/run-program.ts";
import type { MeetFaultInput, MeetFaultOutput } from "../programs/meet-fault.ts";
import type { Row } from "../row.ts";

/** A call that takes longer is taken for one that never ends: each attempt is allowed a fifth of it. */
const cutMs = 5000;

interface Peer {
  readonly client: FaultClientName;
  readonly who: string;
}

const readers: readonly Peer[] = [
  { client: "plimsoll-tcss", who: "ours, TCSS" },
  { client: "plimsoll-sas", who: "ours, SAS" },
  { client: "tencent-sdk", who: "tencentcloud-sdk-nodejs" },
  { client: "alicloud-openapi", who: "openapi-client" },
  { client: "alicloud-openapi-retrying", who: "openapi-client, autoretry" },
  { client: "pop-core", who: "pop-core" },
];
const writers: readonly Peer[] = readers.filter(({ client }) => client === "plimsoll-tcss" || client === "tencent-sdk");

/** A fault that can happen before or after the work happens after it: that is the worst for a write. */
const faults: readonly Fault[] = FAULTS.filter(({ when }) => when !== "before");

/** Result of one call. */
interface Seen extends MeetFaultOutput {
  /** Requests that the mock got. */
  readonly requests: number;
  /** Requests that the mock carried out. */
  readonly applied: number;
}

/** Reads and writes of every client under every fault. What was done is counted by the mock. */
export const faultMatrix: Row = {
  name: "faults",
  group: "client",
  async measure() {
    const reads = await meetAll(readers, "read");
    const writes = await meetAll(writers, "write");
    return {
      lines: [
        ...readers.map(({ who }, column) => survivedLine(who, columnOf(reads, column))),
        ...writers.map(({ who }, column) => knownLine(who, columnOf(writes, column))),
      ],
      matrices: [
        toMatrix("a read meets, and survives", readers, reads, readText),
        toMatrix("a write meets, and ends", writers, writes, writeText),
      ],
    };
  },
};

type Grid = readonly (readonly Seen[])[];

async function meetAll(peers: readonly Peer[], effect: "read" | "write"): Promise<Grid> {
  for (const { client } of peers) {
    const { outcome, error } = await meet({ client, effect });
    if (outcome !== "done") throw new Error(`${client}: a ${effect} without a fault ends with ${outcome}: ${error}`);
  }
  const grid: Seen[][] = [];
  for (const { rules } of faults) {
    const seen: Seen[] = [];
    for (const { client } of peers) seen.push(await meet({ client, effect, rules }));
    grid.push(seen);
  }
  return grid;
}

const accounts: readonly MockAccount[] = (["tencent", "alibaba"] as const).flatMap((cloud) =>
  [FIRST_KEY, SECOND_KEY].map(({ keyId: id, keySecret: secret, token }) => ({ cloud, id, secret, token })),
);

/** One call in a process of its own, of a mock of its own. */
async function meet({
  client,
  effect,
  rules,
}: Pick<MeetFaultInput, "client" | "effect"> & Partial<Pick<Fault, "rules">>): Promise<Seen> {
  await using mock = createMock({ images: 20, licenses: 40, licensed: 0, accounts });
  for (const rule of rules ?? []) mock.faults.add(rule);
  const { url: origin } = await mock.listen();
  const input: MeetFaultInput = { client, origin, effect, cutMs };
  const output = await runProgram<MeetFaultOutput>(new URL("../programs/meet-fault.ts", import.meta.url), input);
  const requests = mock.requests();
  if (rules !== undefined && requests[0]?.faults.length !== 1) throw new Error(`${client}: the ${effect} met no fault`);
  return { ...output, requests: requests.length, applied: requests.filter(({ applied }) => applied).length };
}

function columnOf(grid: Grid, column: number): readonly Seen[] {
  return grid.flatMap((row) => row[column] ?? []);
}

function toMatrix(title: string, peers: readonly Peer[], grid: Grid, text: (seen: Seen) => string): Matrix {
  const rows = faults.map(({ name }, index) => ({ name, cells: grid[index]?.map(text) ?? [] }));
  return { title, columns: peers.map(({ who }) => who), rows };
}

function readText({ outcome, requests }: Seen): string {
  if (outcome === "hangs") return `no, hangs at ${cutMs / 1000} s`;
  return `${outcome === "done" ? "yes" : "no"}, ${requests} request${requests === 1 ? "" : "s"}`;
}

const words = { done: "well", error: "in an error", unknown: "in doubt, and says so" } as const;

function writeText({ outcome, applied }: Seen): string {
  return `${outcome === "hangs" ? `hanging at ${cutMs / 1000} s` : words[outcome]}; applied ${applied}x`;
}

function survivedLine(who: string, seen: readonly Seen[]): Line {
  const what = `faults of ${faults.length} that a read survives`;
  const value = seen.filter(({ outcome }) => outcome === "done").length;
  return withBar({ what, who, figure: { value, unit: "faults" } }, { limit: "at least", value: faults.length });
}

/** A write that was carried out twice, or that was carried out and looks as if it failed. */
function knownLine(who: string, seen: readonly Seen[]): Line {
  const what = `faults of ${faults.length} after which a caller is misled about a write`;
  const value = seen.filter(
    ({ outcome, applied }) => applied > 1 || outcome === "hangs" || (outcome === "error" && applied > 0),
  ).length;
  return withBar({ what, who, figure: { value, unit: "faults" } }, { limit: "at most", value: 0 });
}

function withBar(line: Line, bar: { readonly limit: "at least" | "at most"; readonly value: number }): Line {
  return line.who.startsWith("ours") ? { ...line, bar: { of: "figure", ...bar } } : line;
}
