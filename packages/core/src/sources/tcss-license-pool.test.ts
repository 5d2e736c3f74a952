import { type TcssClient, createTcssClient } from "@plimsoll/client";
import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { tcssLicensePool } from "./tcss-license-pool.js";

interface Answers {
  readonly counters?: object;
  readonly purchase?: object;
}

/** A client whose service answers so; without an answer, it refuses. */
function clientOf(answers: Answers): TcssClient {
  const fetch = async (request: Request): Promise<Response> => {
    const isCounters = request.headers.get("x-tc-action") === "DescribeImageAuthorizedInfo";
    const answer = isCounters ? answers.counters : answers.purchase;
    const refusal = { Error: { Code: "UnauthorizedOperation", Message: "no" } };
    return Response.json({ Response: { RequestId: "r", ...(answer ?? refusal) } });
  };
  return createTcssClient({ credentials: { secretId: "i", secretKey: "k" }, fetch });
}

test("counts the licenses that are left", async () => {
  const mock = createMock({ images: 20, licenses: 30, licensed: 12 });
  const client = createTcssClient({ credentials: mock.credentials.tencent, fetch: mock.fetch });
  expect(await tcssLicensePool(client)).toMatchObject({ total: 30, used: 12, left: 18, expired: false });
});

test.each<{ name: string; answers: Answers; want: object }>([
  {
    name: "more used than there are",
    answers: { counters: { TotalAuthorizedCnt: 3, UsedAuthorizedCnt: 5 }, purchase: { State: 3 } },
    want: { total: 3, used: 5, left: 0, expired: false },
  },
  {
    name: "the total from what was bought and given",
    answers: {
      counters: { TotalAuthorizedCnt: null, UsedAuthorizedCnt: 5 },
      purchase: { State: 2, PurchasedAuthorizedCnt: 4, GivenAuthorizedCnt: 500 },
    },
    want: { total: 504, used: 5, left: 499, expired: false },
  },
  {
    name: "unknown if the use is null",
    answers: { counters: { TotalAuthorizedCnt: 3, UsedAuthorizedCnt: null }, purchase: { State: 3 } },
    want: { total: 3, expired: false },
  },
  {
    name: "unknown if everything is absent",
    answers: { counters: {}, purchase: { PurchasedAuthorizedCnt: 4, GivenAuthorizedCnt: null } },
    want: { expired: false },
  },
  {
    name: "unknown if the key may not ask",
    answers: {},
    want: { expired: false, refusedBy: "UnauthorizedOperation" },
  },
  {
    name: "the end of the licenses, where the edition ends later",
    answers: {
      counters: { ImageScanInquireInfo: { EndTime: "2026-12-24 13:01:18" } },
      purchase: { State: 3, ExpirationTime: "2027-01-01 00:00:00", AutomaticRenewal: 2 },
    },
    want: { endsAt: "2026-12-24T05:01:18.000Z", renews: false, expired: false },
  },
  {
    name: "the end of the edition, where the licenses do not say theirs",
    answers: {
      counters: { ImageScanInquireInfo: null },
      purchase: { State: 3, ExpirationTime: "2027-01-01 00:00:00", AutomaticRenewal: 1 },
    },
    want: { endsAt: "2026-12-31T16:00:00.000Z", renews: true, expired: false },
  },
  {
    name: "no end and no renewal from words that are not a time and a number of another meaning",
    answers: { counters: {}, purchase: { State: 3, ExpirationTime: "soon", AutomaticRenewal: 194 } },
    want: { expired: false },
  },
  {
    name: "an edition that is over",
    answers: { counters: { TotalAuthorizedCnt: 3, UsedAuthorizedCnt: 1 }, purchase: { State: 4 } },
    want: { total: 3, used: 1, left: 2, expired: true },
  },
])("$name", async ({ answers, want }) => {
  expect(await tcssLicensePool(clientOf(answers))).toEqual(want);
});

test("a service that cannot be reached is not an unknown pool", async () => {
  const client = createTcssClient({
    credentials: { secretId: "i", secretKey: "k" },
    fetch: () => Promise.reject(new TypeError("fetch failed")),
    retry: false,
  });
  await expect(tcssLicensePool(client)).rejects.toMatchObject({ name: "NetworkError" });
});
