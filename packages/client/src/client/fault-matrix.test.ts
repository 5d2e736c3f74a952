import fc from "fast-check";
import { expect, test } from "vitest";

import { type Fault, type FaultServer, startFaultServer } from "../../test/fault-server.js";
import { type ManualTime, manualTime, startMs } from "../../test/manual-time.js";
import type { ClientOptions } from "./client-options.js";
import { createSasClient } from "./create-sas-client.js";
import { createTcssClient } from "./create-tcss-client.js";
import { isIndeterminateError } from "../errors/indeterminate-error.js";
import { oneLicense } from "../../test/one-license.js";

const timeoutMs = 50_000;
const attemptTimeoutMs = 7_000;

/** Sets up a server with faults and a client whose time ends where the server stalls. */
async function setUp(
  faults: readonly Fault[],
  { skewMs = 0 } = {},
): Promise<{ server: FaultServer; time: ManualTime; options: ClientOptions<never> }> {
  const time = manualTime();
  const onStall = (): void => {
    // A read ends with its attempt; a write, whose attempts have no time of their own, with the whole call.
    if (time.end(attemptTimeoutMs) === 0) time.end(timeoutMs);
  };
  const server = await startFaultServer({ faults, nowMs: startMs + skewMs, onStall });
  return { server, time, options: { endpoint: server.url, timeoutMs, attemptTimeoutMs, ...time } };
}

const tencentKey = { secretId: "AKIDtest", secretKey: "test" };
const alibabaKey = { accessKeyId: "LTAItest", accessKeySecret: "test" };
const reads = {
  tencent: (options: ClientOptions<never>) =>
    createTcssClient({ ...options, credentials: tencentKey }).call("DescribeAssetImageList", { Limit: 1 }),
  alibaba: (options: ClientOptions<never>) =>
    createSasClient({ ...options, credentials: alibabaKey }).call("DescribeImageInfoList", { Uuids: "u" }),
};
const write = (options: ClientOptions<never>): Promise<unknown> =>
  createTcssClient({ ...options, credentials: tencentKey }).call("ModifyImageAuthorized", oneLicense);

const faults: readonly Fault[] = ["reset", "http-503", "http-429", "throttle", "truncated", "stall"];
const clouds = ["tencent", "alibaba"] as const;

test.for(clouds.flatMap((cloud) => faults.map((fault) => ({ cloud, fault }))))(
  "a read of $cloud survives $fault",
  async ({ cloud, fault }) => {
    const { server, options } = await setUp([fault]);
    await using _ = server;
    await expect(reads[cloud](options)).resolves.toHaveProperty("RequestId");
    expect(server.received).toHaveLength(2);
  },
);

test.for(clouds)("a read of %s survives a clock that is ten minutes off", async (cloud) => {
  const { server, options, time } = await setUp([], { skewMs: 600_000 });
  await using _ = server;
  await expect(reads[cloud](options)).resolves.toHaveProperty("RequestId");
  expect(server.received).toHaveLength(2);
  expect(time.slept).toEqual([]);
});

test("reads survive any three faults in a row", async () => {
  const runs = fc.tuple(
    fc.constantFrom(...clouds),
    fc.array(fc.constantFrom(...faults), { minLength: 2, maxLength: 3 }),
  );
  const check = async ([cloud, row]: readonly [(typeof clouds)[number], readonly Fault[]]): Promise<void> => {
    const { server, options } = await setUp(row);
    await using _ = server;
    await expect(reads[cloud](options)).resolves.toHaveProperty("RequestId");
    expect(server.received).toHaveLength(row.length + 1);
  };
  await fc.assert(fc.asyncProperty(runs, check), { numRuns: 60 });
});

test.for(["reset", "http-503", "truncated", "stall"] as const)(
  "a write that meets %s is not repeated, and the error says that its fate is unknown",
  async (fault) => {
    const { server, options } = await setUp([fault]);
    await using _ = server;
    const error = await write(options).catch((caught: unknown) => caught);
    expect(isIndeterminateError(error)).toBe(true);
    expect(error).toMatchObject({ action: "ModifyImageAuthorized", attempts: 1, cause: expect.any(Error) });
    expect(server.received).toHaveLength(1);
    expect(server.carriedOut()).toBe(1);
  },
);

test("a write gets the time of the whole call, not of an attempt", async () => {
  const { server, options } = await setUp(["stall"]);
  await using _ = server;
  await expect(write(options)).rejects.toMatchObject({ cause: { name: "TimeoutError", timeoutMs } });
});

test.for(["http-429", "throttle"] as const)(
  "a write that meets %s is repeated, since it was refused",
  async (fault) => {
    const { server, options } = await setUp([fault]);
    await using _ = server;
    await expect(write(options)).resolves.toHaveProperty("RequestId");
    expect(server.received).toHaveLength(2);
    expect(server.carriedOut()).toBe(1);
  },
);

test("a write that meets a clock that is ten minutes off is repeated, since it was refused", async () => {
  const { server, options } = await setUp([], { skewMs: 600_000 });
  await using _ = server;
  await expect(write(options)).resolves.toHaveProperty("RequestId");
  expect(server.received).toHaveLength(2);
  expect(server.carriedOut()).toBe(1);
});

test("a write is never carried out twice, whatever happens", async () => {
  const check = async (row: readonly Fault[]): Promise<void> => {
    const { server, options } = await setUp(row);
    await using _ = server;
    const outcome = await write(options).then(
      () => "done",
      (error: unknown) => (isIndeterminateError(error) ? "unknown" : "refused"),
    );
    const carriedOut = server.carriedOut();
    expect(carriedOut).toBe(outcome === "refused" ? 0 : 1);
  };
  const rows = fc.array(fc.constantFrom(...faults), { maxLength: 5 });
  await fc.assert(fc.asyncProperty(rows, check), { numRuns: 60 });
});

test("a write to nobody was not carried out, and says so", async () => {
  const { server, options } = await setUp([]);
  await server[Symbol.asyncDispose]();
  const error = await write(options).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: "NetworkError", code: "ECONNREFUSED", attempts: 4 });
});

test("a write that the caller ends while it is under way is of unknown fate; a read is not", async () => {
  for (const { call, want } of [
    {
      call: (client: ReturnType<typeof createTcssClient>, signal: AbortSignal) =>
        client.call("ModifyImageAuthorized", oneLicense, { signal }),
      want: "IndeterminateError",
    },
    {
      call: (client: ReturnType<typeof createTcssClient>, signal: AbortSignal) =>
        client.call("DescribeAssetImageList", {}, { signal }),
      want: "AbortError",
    },
  ]) {
    const controller = new AbortController();
    await using server = await startFaultServer({
      faults: ["stall"],
      nowMs: startMs,
      onStall: () => controller.abort(),
    });
    const client = createTcssClient({ endpoint: server.url, credentials: tencentKey, ...manualTime() });
    await expect(call(client, controller.signal)).rejects.toMatchObject({ name: want });
    expect(server.received).toHaveLength(1);
  }
});
