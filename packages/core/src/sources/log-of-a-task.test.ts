import { createTcssClient } from "@plimsoll/client";
import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import type { LicenseLogRow } from "../license/license-log.js";
import { type LicenseLogQuery, tcssLicenseLog } from "./tcss-license-log.js";

/** Reads a log, from a service with these rows, and what it was asked. */
async function logOf(rows: readonly object[], query: Omit<LicenseLogQuery, "taskId"> = {}) {
  const asked: unknown[] = [];
  const client = createTcssClient({
    credentials: { secretId: "id", secretKey: "key" },
    fetch: async (request) => {
      asked.push(await request.json());
      return Response.json({ Response: { List: rows, TotalCount: rows.length, RequestId: "r" } });
    },
  });
  const log: LicenseLogRow[] = [];
  for await (const row of tcssLicenseLog(client, { taskId: 7, ...query })) log.push(row);
  return { asked, log };
}

const row = {
  ImageId: "sha256:a",
  ImageName: "a:1",
  AuthorizedTime: "2026-11-21 20:00:00",
  Status: "SUCCESS",
  IsAuthorized: 1,
};

test("a row says what came of licensing an image, at which time in UTC, and whether it is licensed now", async () => {
  const { log } = await logOf([
    row,
    { ...row, ImageId: "sha256:b", Status: "REACH_LIMIT", IsAuthorized: 0 },
    { ...row, ImageId: "sha256:c", Status: "LICENSE_INSUFFICIENT", AuthorizedTime: "" },
  ]);
  expect(log).toEqual([
    { id: "sha256:a", name: "a:1", at: "2026-11-21T12:00:00.000Z", outcome: "licensed", licensed: true },
    { id: "sha256:b", name: "a:1", at: "2026-11-21T12:00:00.000Z", outcome: "daily-limit", licensed: false },
    { id: "sha256:c", name: "a:1", outcome: "no-license-left", licensed: true },
  ]);
});

test("the newest row comes first, and all outcomes where none is chosen", async () => {
  const { asked } = await logOf([row]);
  expect(asked).toEqual([expect.objectContaining({ TaskId: 7, By: "AuthorizedTime", Order: "desc" })]);
  expect(asked).not.toEqual([expect.objectContaining({ Filters: expect.anything() })]);
});

test.each([
  { outcome: "licensed", status: "SUCCESS" },
  { outcome: "daily-limit", status: "REACH_LIMIT" },
  { outcome: "no-license-left", status: "LICENSE_INSUFFICIENT" },
] as const)("the outcome $outcome is asked for as $status", async ({ outcome, status }) => {
  const { asked } = await logOf([row], { outcome });
  expect(asked).toEqual([
    expect.objectContaining({ Filters: [{ Name: "Status", Values: [status], ExactMatch: true }] }),
  ]);
});

test("a log whose reader has gone is not read", async () => {
  await using mock = createMock({ images: 10 });
  await using client = createTcssClient({ credentials: mock.credentials.tencent, fetch: mock.fetch });
  const rows = tcssLicenseLog(client, { taskId: 1, signal: AbortSignal.abort(new Error("gone")) });
  await expect(rows[Symbol.asyncIterator]().next()).rejects.toThrow("gone");
  expect(mock.requests()).toEqual([]);
});
