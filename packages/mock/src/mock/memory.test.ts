import { expect, test } from "vitest";

import { alibabaKey, createStillMock, readTcss, tencentKey } from "../../test/call.js";
import { usedMegabytes } from "../../test/heap.js";
import { NOW_MS, signAcs3, signRpc1, signTc3 } from "../../test/sign.js";
import { RequestLog } from "../server/request-log.js";
import { RateLimiter } from "../gateway/rate-limiter.js";
import type { Mock } from "../index.js";

const rounds = 400;
const large = 256 * 1024;

/** All of them would take a hundred megabytes, were they held by what is remembered of them. */
const padding = "x".repeat(large);
const allowedMegabytes = 20;

async function grownBy(work: () => Promise<void> | void): Promise<number> {
  const before = usedMegabytes();
  await work();
  return usedMegabytes() - before;
}

/** Sends so many requests, each with a text of its own. */
async function send(mock: Mock, toRequest: (mark: string) => Request): Promise<void> {
  for (let round = 0; round < rounds; round++) await (await mock.fetch(toRequest(`${round}-`))).arrayBuffer();
}

test("the request log keeps the start of a name, not the headers that it came with", async () => {
  await using mock = createStillMock({ images: 0 });
  const grown = await grownBy(() =>
    send(mock, (mark) => signTc3({ key: tencentKey(mock), action: `${mark}${"y".repeat(20)}${padding}` })),
  );
  expect(mock.requests()).toHaveLength(rounds);
  expect(mock.requests()[7]?.action).toMatch(/^7-y{20}x{78}$/);
  expect(grown).toBeLessThan(allowedMegabytes);
});

test("the request log bounds every text that a caller can choose", () => {
  const requestLog = new RequestLog();
  const long = padding.slice(0, 5000);
  const plain = { timeMs: 1, service: "sas", applied: false, faults: [] } as const;
  requestLog.add({ ...plain, method: long, action: long, outcome: `Invalid${long}` });
  const kept = requestLog.entries.flatMap(({ method, action, outcome }) => [method, action, outcome]);
  expect(kept.map(({ length }) => length)).toEqual([100, 100, 100]);
});

test("a nonce that is remembered keeps no body", async () => {
  await using mock = createStillMock({ images: 0 });
  const grown = await grownBy(() =>
    send(mock, (mark) =>
      signRpc1({
        key: alibabaKey(mock),
        method: "POST",
        parameters: { SignatureNonce: `a-nonce-that-is-long-enough-${mark}`, Uuids: `${mark}${padding}` },
      }),
    ),
  );
  expect(mock.requests().at(-1)?.outcome).toBe("OK");
  expect(grown).toBeLessThan(allowedMegabytes);
});

test("a nonce of a header keeps no other header", async () => {
  await using mock = createStillMock({ images: 0 });
  const grown = await grownBy(() =>
    send(mock, (mark) => signAcs3({ key: alibabaKey(mock), nonce: `${mark}${padding}`, query: { Uuids: "a" } })),
  );
  expect(mock.requests().at(-1)?.outcome).toBe("OK");
  expect(grown).toBeLessThan(allowedMegabytes);
});

test("a limit that is counted keeps nothing of the request that it was first counted for", async () => {
  const limiter = new RateLimiter();
  const grown = await grownBy(() => {
    for (let round = 0; round < rounds; round++) {
      const body = Buffer.alloc(large, `caller-number-${round}-`).toString();
      limiter.take(`sas ${body.slice(0, 20)} nearest`, { requests: 1, perSeconds: 1 }, NOW_MS);
    }
  });
  expect(limiter.take("sas caller-number-1-call nearest", { requests: 1, perSeconds: 1 }, NOW_MS)).toBeGreaterThan(0);
  expect(grown).toBeLessThan(allowedMegabytes);
});

test("a long condition is remembered by its digest", async () => {
  await using mock = createStillMock({ images: 5 });
  const ask = async (mark: string): Promise<unknown> => {
    const Filters = [{ Name: "ImageName", Values: [`${mark}${"x".repeat(4 * 1024 * 1024)}`] }];
    const body = JSON.stringify({ Filters });
    return (await readTcss(await mock.fetch(signTc3({ key: tencentKey(mock), body }))))["TotalCount"];
  };
  const grown = await grownBy(async () => {
    for (let round = 0; round < 12; round++) expect(await ask(`${round}`)).toBe(0);
  });
  expect(grown).toBeLessThan(allowedMegabytes);
});
