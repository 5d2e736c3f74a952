import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { Answer } from "../transport/answer.js";
import { sasProtocol } from "../wire/sas.js";
import { tcssProtocol } from "../wire/tcss.js";
import { classifyAnswer } from "../pipeline/classify-answer.js";

const tcss = tcssProtocol({});
const sas = sasProtocol();
const answer = (status: number, body: unknown): Answer =>
  new Answer({ status, headers: {}, text: typeof body === "string" ? body : JSON.stringify(body) });
const { DescribeAssetImageList } = operations.tcss;
const { DescribeImageInfoList } = operations.sas;

test("an answer says nothing of a spent budget until a stage does", () => {
  expect(answer(200, {})).toMatchObject({ attempts: 1, budgetSpent: false });
});

test("a header that is not there is not among the headers", () => {
  const sparse = new Answer({ status: 200, headers: { date: "now", gone: undefined }, text: "" });
  expect(Object.keys(sparse.headers())).toEqual(["date"]);
});

test.each([
  { status: 199, want: "never" },
  { status: 200, want: "reads" },
  { status: 299, want: "reads" },
  { status: 300, want: "never" },
  { status: 302, want: "never" },
  { status: 407, want: "never" },
  { status: 408, want: "reads" },
  { status: 409, want: "never" },
  { status: 499, want: "never" },
  { status: 500, want: "reads" },
  { status: 503, want: "reads" },
])("without an envelope, HTTP $status is repeated: $want", ({ status, want }) => {
  expect(classifyAnswer(tcss, DescribeAssetImageList, answer(status, "<html>")).retry).toBe(want);
});

test.each([
  { status: 499, want: "never" },
  { status: 500, want: "reads" },
])("an unknown code with HTTP $status is repeated: $want", ({ status, want }) => {
  expect(classifyAnswer(sas, DescribeImageInfoList, answer(status, { Code: "Novel" })).retry).toBe(want);
});

test("HTTP 429 is a refusal for speed whatever the code, which even a write may repeat", () => {
  const { retry, requestFault } = classifyAnswer(sas, DescribeImageInfoList, answer(429, { Code: "Novel" }));
  expect({ retry, requestFault }).toEqual({ retry: "any", requestFault: "throttle" });
});

test("a code of a thousand parts is not looked up a thousand times", () => {
  const asked: PropertyKey[] = [];
  const retries = new Proxy(
    {},
    {
      getOwnPropertyDescriptor: (_table, word) => {
        asked.push(word);
        return undefined;
      },
    },
  );
  const operation = { ...DescribeImageInfoList, retries };
  const retryOf = (Code: string): unknown => classifyAnswer(sas, operation, answer(400, { Code })).retry;
  expect([retryOf("a".repeat(10)), asked.length]).toEqual(["never", 1]);
  expect([retryOf("a.".repeat(1000)), asked.length]).toEqual(["never", 1]);
});

test.each([299, 300])("an envelope of TCSS counts below HTTP 300: %i", (status) => {
  expect(tcss.read(answer(status, { Response: { A: 1 } })) !== undefined).toBe(status === 299);
});

test.each([299, 300])("a success of Security Center counts below HTTP 300: %i", (status) => {
  expect(sas.read(answer(status, { A: 1 })) !== undefined).toBe(status === 299);
});

test.each(["", "200", "OK", "Success", "success"])("a success code is not an error: %s", (Code) => {
  expect(sas.read(answer(200, { Code }))).toEqual({ ok: true, data: { Code } });
});

test.each(["null", "1", '"text"', "[]"])("%s is not an envelope of either service", (text) => {
  expect(sas.read(answer(200, text))).toBeUndefined();
  expect(tcss.read(answer(200, `{"Response":${text === "[]" ? "null" : text}}`))).toBeUndefined();
});

test.each([
  { protocol: tcss, code: "MyRequestLimitExceeded" },
  { protocol: tcss, code: "RequestLimitExceededNovel" },
  { protocol: sas, code: "My.Throttling" },
  { protocol: sas, code: "ThrottlingNovel" },
])("$code holds a throttle code and is another one", ({ protocol, code }) => {
  expect(protocol.requestFaultOf(code)).toBeUndefined();
});

test.each([
  { protocol: tcss, code: "RequestLimitExceeded" },
  { protocol: tcss, code: "RequestLimitExceeded.UinLimitExceeded" },
  { protocol: sas, code: "Throttling" },
  { protocol: sas, code: "Throttling.User" },
])("$code is a throttle code", ({ protocol, code }) => {
  expect(protocol.requestFaultOf(code)).toBe("throttle");
});

// A next step is read by a person in trouble: it has to say something, and to end as a sentence does.
test.each([...Object.entries(tcss.nextSteps), ...Object.entries(sas.nextSteps)])(
  "%s has a next step",
  (_code, step) => {
    expect(step).toMatch(/^[A-Z].{15,}\.$/);
  },
);
