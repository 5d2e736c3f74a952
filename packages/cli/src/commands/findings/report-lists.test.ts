import { ApiError, NetworkError, ResponseShapeError } from "@plimsoll/client";
import { expect, test } from "vitest";

import type { Io } from "../../io.js";
import type { Format } from "../../output/formats.js";
import { reportDetails } from "./report-details.js";
import { reportUnread } from "./report-lists.js";

function reported(report: (io: Io, format: Format) => void): string {
  let stderr = "";
  const io: Io = {
    env: {},
    stdout: { write: () => undefined },
    stderr: { write: (text) => (stderr += text) },
    readStdin: async () => "",
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  report(io, "json");
  return stderr;
}

const AGAIN = /Run the command again/;

test.each([
  { reason: "counter-disagrees", again: true },
  { reason: "missing-rows", again: true },
  { reason: "total-moved", again: true },
  { reason: "no-total", again: false },
  { reason: "too-many-rows", again: false },
  { reason: "no-identity", again: false },
])("a list that is incomplete for $reason is read again where that can help: $again", ({ reason, again }) => {
  const group = {
    cloud: "tencent",
    list: "risk",
    reason,
    verdict: "incomplete",
    images: 1,
    examples: ["a:1"],
  } as const;
  expect(AGAIN.test(reported((io, format) => reportUnread([group], { io, format })))).toBe(again);
  const stored = reported((io, format) => reportUnread([group], { io, format, isOffline: true }));
  expect([AGAIN.test(stored), stored.includes("Read the account again: plimsoll sync.")]).toEqual([false, again]);
});

const context = { cloud: "alibaba", service: "sas", action: "DescribeVulDetails", attempts: 1 } as const;
const apiError = (retryable: boolean) =>
  new ApiError({ ...context, code: "Odd", rawMessage: "No.", requestId: "7f", status: 400, retryable });

test.each([
  { name: "a passing refusal", error: apiError(true), again: true },
  { name: "a failed network", error: new NetworkError({ ...context, cause: new Error("reset") }), again: true },
  { name: "a lasting refusal", error: apiError(false), again: false },
  {
    name: "an answer of another shape",
    error: new ResponseShapeError({ ...context, status: 200, problem: "Cves is not a list", body: "" }),
    again: false,
  },
])("details that $name left out are read again where that can help: $again", ({ error, again }) => {
  const failure = { code: "Odd", error, details: 1, findings: 2 };
  const text = reported((io, format) => reportDetails([failure], io, format));
  expect(AGAIN.test(text)).toBe(again);
  expect(text.includes("--without-details")).toBe(!again);
});
