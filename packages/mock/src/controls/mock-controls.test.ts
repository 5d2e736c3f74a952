import fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, createStillMock, sendSas, sendTcss } from "../../test/call.js";
import { NOW_MS } from "../../test/sign.js";
import type { Mock } from "../mock/create-mock.js";
import { VerificationError } from "./verification-error.js";

const purchase = {
  AllLocalImages: true,
  AllRegistryImages: true,
  UpdatedLocalImageCnt: 2,
  UpdatedRegistryImageCnt: 1,
  ImageSourceType: "ASSETIMAGE",
} as const;

const nightly = { ScanPeriod: 1, Enable: true, ScanTime: "02:00" } as const;

/** Everything that the lists say. */
async function listsOf(mock: Mock): Promise<unknown> {
  const { List: local, TotalCount } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  const { List: registry } = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 });
  const { List: tasks } = await callTcss(mock, "DescribeImageAutoAuthorizedTaskList", {
    StartTime: "2020-01-01",
    EndTime: "2030-01-01",
  });
  const { answer } = await sendSas(mock, { query: { Uuids: mock.estate.serverUuids.join(",") } });
  return { local, TotalCount, registry, tasks, alibaba: answer["ImageInfos"] };
}

/** Actions that a test may take in between. */
const steps: Readonly<Record<string, (mock: Mock) => unknown>> = {
  buy: (mock) => sendTcss(mock, { action: "ModifyImageAuthorized", body: JSON.stringify(purchase) }),
  schedule: (mock) => callTcss(mock, "UpdateImageRegistryTimingScanTask", nightly),
  rule: (mock) =>
    callTcss(mock, "AddEditImageAutoAuthorizedRule", { RangeType: "ALL", MaxDailyCount: 2, IsEnabled: 1 }),
  night: (mock) => mock.clock.advance(20 * 3_600_000),
  sync: (mock) => mock.sync({ add: [{ ImageID: `sha256:${mock.estate.hostImages}`, HostIDs: ["new"] }] }),
  seed: (mock) => mock.seed({ images: 12, seed: 5 }),
  add: (mock) => mock.images.add({ registryImages: [{ ImageId: "sha256:own", IsRunning: true }] }),
  remove: (mock) => mock.images.remove(mock.estate.imageUuids.slice(0, 1)),
  pool: (mock) => mock.licenses.set(mock.licenses.total + 3),
};
const stepNames = fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 6 });

async function take(mock: Mock, names: readonly string[]): Promise<void> {
  for (const name of names) await steps[name]?.(mock);
}

test("goes back to a snapshot, and on from there as before, whatever was done in between", async () => {
  await fc.assert(
    fc.asyncProperty(stepNames, stepNames, stepNames, async (before, between, after) => {
      await using mock = createStillMock({ images: 20, seed: 2 });
      await take(mock, before);
      mock.snapshot("kept");
      const [state, lists] = [mock.state(), await listsOf(mock)];
      await take(mock, after);
      const later = await listsOf(mock);

      await take(mock, between);
      mock.restore("kept");
      expect({ ...mock.state(), requests: 0 }).toEqual({ ...state, requests: 0 });
      expect(await listsOf(mock)).toEqual(lists);
      // Scans find the same again: what they depend on came back too.
      await take(mock, after);
      expect(await listsOf(mock)).toEqual(later);

      mock.reset();
      await using fresh = createStillMock({ images: 20, seed: 2 });
      expect(await listsOf(mock)).toEqual(await listsOf(fresh));
    }),
    { numRuns: 25 },
  );
});

test("keeps snapshots over a reset, and deletes them one by one", async () => {
  await using mock = createStillMock({ images: 10 });
  expect(mock.snapshot()).toEqual({ id: "1", timeMs: NOW_MS, images: 16 });
  mock.snapshot("3");
  expect(mock.snapshot().id).toBe("4");
  mock.deleteSnapshot("3");
  expect(mock.snapshot().id).toBe("3");
  mock.reset();
  expect(mock.snapshots().map(({ id }) => id)).toEqual(["1", "4", "3"]);
  expect(() => mock.snapshot("4")).toThrow(new RangeError("the snapshot 4 already exists"));
  expect(() => mock.restore("x")).toThrow(new RangeError("there is no snapshot x; there are 1, 4, 3"));
});

test("changes nothing if the options of a new estate are invalid", async () => {
  await using mock = createStillMock({ images: 20, seed: 2 });
  await using other = createStillMock({ images: 20, seed: 2 });
  for (const options of [{ images: -1 }, { images: 5, seed: 9, licensed: 99 }])
    expect(() => mock.seed(options)).toThrow(RangeError);
  for (const each of [mock, other]) await take(each, ["schedule", "night", "night"]);
  expect(await listsOf(mock)).toEqual(await listsOf(other));
});

test("forgets at a reset what it counted and remembered about callers", async () => {
  await using mock = createStillMock({ images: 5, rateLimit: true });
  const burst = async (): Promise<readonly (string | undefined)[]> => {
    const answers = await Promise.all(Array.from({ length: 21 }, () => sendTcss(mock)));
    return answers.map(({ Error: error }) => error?.Code).filter((code) => code !== undefined);
  };
  expect(await burst()).toEqual(["RequestLimitExceeded"]);
  mock.reset();
  expect(await burst()).toEqual(["RequestLimitExceeded"]);
  const once = { query: { Uuids: "a" }, nonce: "the-same" };
  mock.reset();
  expect((await sendSas(mock, once)).status).toBe(200);
  expect((await sendSas(mock, once)).answer.Code).toBe("SignatureNonceUsed");
  mock.reset();
  expect((await sendSas(mock, once)).status).toBe(200);
});

test("verifies the requests received, and lists those received instead", async () => {
  await using mock = createStillMock({ images: 10 });
  const failureOf = (expected: Parameters<Mock["requests"]["verify"]>[0]): string => {
    try {
      mock.requests.verify(expected);
    } catch (error) {
      if (error instanceof VerificationError) return error.message;
      throw error;
    }
    return "none";
  };
  expect(failureOf({})).toBe("[TooFewRequests] expected at least 1 request, saw 0; received: nothing");
  await take(mock, ["buy", "schedule"]);
  await sendTcss(mock);
  expect(mock.requests.verify({ applied: true })).toHaveLength(2);
  expect(
    mock.requests.verify({ action: "ModifyImageAuthorized", service: "tcss", outcome: "OK", count: 1 }),
  ).toHaveLength(1);
  expect(mock.requests.verify({ service: "sas", count: 0 })).toEqual([]);
  expect(failureOf({ applied: true, atMost: 1 })).toMatch(
    /^\[TooManyRequests\] expected at most 1 request that changed something, saw 2; received: 1 ×/,
  );
  expect(failureOf({ fault: "reset", atLeast: 1, atMost: 4 })).toMatch(
    /^\[TooFewRequests\] expected 1 to 4 requests that met reset, saw 0;/,
  );
  mock.requests.clear();
  expect(mock.requests()).toEqual([]);
});

test("does not pass a verification that it cannot decide because it has forgotten the oldest requests", async () => {
  await using mock = createStillMock({ images: 0 });
  for (let count = 0; count < 1001; count++) await mock.fetch("http://mock.test/");
  expect(mock.requests.verify({ outcome: "NoService", atLeast: 1000 })).toHaveLength(1000);
  for (const expected of [{ action: "ModifyImageAuthorized", count: 0 }, { atMost: 2000 }, { count: 1000 }] as const)
    expect(() => mock.requests.verify(expected)).toThrow(
      /^\[RequestsForgotten\] .*; 1 older requests are forgotten, so clear the request log/,
    );
  const tooMany = { outcome: "NoService", atMost: 999 } as const;
  expect(() => mock.requests.verify(tooMany)).toThrow(
    /^\[TooManyRequests\] expected at most 999 requests with the outcome NoService, saw 1000; received/,
  );
  expect(mock.state().requests).toEqual({ remembered: 1000, forgotten: 1 });
});

test("adds images that are licensed where the same image is", async () => {
  await using mock = createStillMock({ images: 0, licenses: 1 });
  mock.images.add({ hostImages: [{ ImageID: "a", IsAuthorized: 1 }] });
  mock.images.add({ registryImages: [{ ImageId: "a" }] });
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", {});
  expect(List).toMatchObject([{ ImageId: "a", IsAuthorized: 1 }]);
  expect(mock.images.remove(["a"])).toEqual({ hostImages: 1, registryImages: 1, alibabaImages: 0 });
  expect(mock.licenses.used).toBe(1);
});
