import { expect, test } from "vitest";

import { emptyPage, inMemory, tencentError } from "../../test/in-memory.js";
import { manualTime, startMs } from "../../test/manual-time.js";
import { createClock } from "./clock.js";
import { createTcssClient } from "../client/create-tcss-client.js";

const credentials = { secretId: "AKIDtest", secretKey: "key" };
const skewed = (date: string) => ({ ...tencentError("AuthFailure.SignatureExpire"), headers: { date } });
const absurd = ["Fri, 31 Dec 9999 23:59:59 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "+275760-09-13T00:00:00Z", "never"];

test.for(absurd)(
  "a service that says it is %s changes nothing, and a later sane date repairs the clock",
  async (date) => {
    const hourLater = new Date(startMs + 3_600_000).toUTCString();
    const { fetch, sent } = inMemory(skewed(date), emptyPage, skewed(hourLater), emptyPage);
    const client = createTcssClient({ ...manualTime(), fetch, credentials });
    const timeOf = (index: number): number => Number(sent[index]?.headers["x-tc-timestamp"]) * 1000;
    await expect(client.call("DescribeAssetImageList")).rejects.toMatchObject({
      code: "AuthFailure.SignatureExpire",
      nextStep: "Set this machine's clock.",
      attempts: 1,
    });
    await client.call("DescribeAssetImageList");
    expect(timeOf(1)).toBe(startMs);
    await client.call("DescribeAssetImageList");
    expect(timeOf(3)).toBe(startMs + 3_600_000);
  },
);

test("a correction that holds survives an absurd date", () => {
  const clock = createClock({ now: () => startMs });
  clock.setServerTime(startMs - 1000);
  for (const ms of [Infinity, Number.NaN, 0, startMs + 25 * 3_600_000]) clock.setServerTime(ms);
  expect(clock.serverNow()).toBe(startMs - 1000);
  clock.setServerTime(startMs + 24 * 3_600_000);
  expect(clock.serverNow()).toBe(startMs + 24 * 3_600_000);
});
