import { ApiError, CredentialsError } from "@plimsoll/client";
import { FormatError } from "@plimsoll/core/formats";
import { expect, test } from "vitest";

import { CommandFailure, usageFailure } from "./failures.js";
import type { Io } from "./io.js";
import { reportFailure } from "./report-failure.js";

function reported(error: unknown, json = false): string {
  let stderr = "";
  const io: Io = {
    env: {},
    stdout: { write: () => undefined },
    stderr: { write: (text) => (stderr += text) },
    readStdin: async () => "",
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  reportFailure(error, io, json);
  return stderr;
}

const evil = "no\u001b[2J\u009b1m such\u202e image\r\nplimsoll: all images are clean";

const apiError = new ApiError({
  cloud: "tencent",
  service: "tcss",
  action: "DescribeAssetImageList",
  code: "FailedOperation",
  rawMessage: evil,
  requestId: "r\u001b[1m",
  status: 200,
  retryable: false,
  attempts: 1,
});

test.each([
  { name: "a service", error: apiError, want: " such" },
  {
    name: "the system",
    error: Object.assign(new Error(evil), { syscall: "open", code: "ENOENT" }),
    want: "\\r\\nplimsoll: all images are clean",
  },
  { name: "an error that nobody foresaw", error: new TypeError(evil), want: "\\r\\nplimsoll: all images are clean" },
])("what $name says is on one line and cannot steer the terminal", async ({ error, want }) => {
  const text = reported(error);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(text).toContain(want);
  expect(text.split("\n").slice(1)).not.toContain("plimsoll: all images are clean");
});

test("as JSON it is the same text, escaped", async () => {
  const text = reported(apiError, true);
  expect(text.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(JSON.parse(text).error.message).toContain(evil);
});

test("a message of our own keeps its lines", async () => {
  expect(reported(usageFailure("one\n  two"))).toBe("plimsoll: one\n  two\n");
  expect(reported(new CommandFailure(1, "X", "a\u0007\nb"))).toBe("plimsoll: a\\u0007\nb\n");
});

test("without credentials each place is on a line of its own, and a place cannot add one", async () => {
  const lookedFor = [
    { source: "environment", name: "TENCENTCLOUD_SECRET_ID", state: "not set" },
    { source: "file", name: "/home/a\nplimsoll: done", state: "no such file" },
  ] as const;
  const error = new CredentialsError({ cloud: "tencent", lookedFor, nextStep: "Sign in." });
  const lines = reported(error).split("\n");
  expect(lines.slice(0, 6)).toEqual([
    "plimsoll: no credentials. Looked for, in this order:",
    "",
    "  environment  TENCENTCLOUD_SECRET_ID   not set",
    String.raw`  file         /home/a\nplimsoll: done  no such file`,
    "",
    expect.stringMatching(/^Set the variables of one cloud/),
  ]);
});

test("an evaluation that a format cannot hold is a wrong use of it, with its code", () => {
  const error = new FormatError("SeveralImages", "a file of trivy is about one image");
  expect(reported(error)).toBe("plimsoll: a file of trivy is about one image\n");
  expect(JSON.parse(reported(error, true)).error).toMatchObject({ code: "SeveralImages" });
  expect(error).toMatchObject({ message: "[SeveralImages] a file of trivy is about one image" });
});
