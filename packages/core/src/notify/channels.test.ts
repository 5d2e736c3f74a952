import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { verdictFile, verdictFiles, verdictImage } from "../../test/verdict-files.js";
import { CHANNELS, type ChannelName } from "./channels.js";
import { type Message, messageOf } from "./message.js";
import { verdictChanges } from "./verdict-changes.js";
import type { VerdictFile } from "./verdict-file.js";

const NAMES = Object.keys(CHANNELS) as readonly ChannelName[]; // keys of an object have no narrower type
const now = new Date("2026-11-27T10:00:00Z");
const link = "https://ci.example/run?a=1)&b=<x>|y";

/** Bytes that each product takes at most. */
const LIMITS: Readonly<Record<ChannelName, number>> = {
  slack: 40_000,
  dingtalk: 20_000,
  feishu: 20_480,
  lark: 20_480,
  wecom: 4096,
  webhook: 20_000,
};

/** The message of changes from one file to another. */
function messageFrom(before: VerdictFile, after: VerdictFile): Message {
  return messageOf(after, verdictChanges(after, verdictChanges(before).next), { link });
}

function bodyOf(name: ChannelName, message: Message, secret?: string): string {
  return CHANNELS[name].request(message, { url: "https://hooks.example/x", now, secret }).body;
}

/** Every text that a product shows with its markup: no words of others may have markup or mentions in them. */
function shownWithMarkup(name: ChannelName, body: string): readonly string[] {
  const data = JSON.parse(body);
  if (name === "dingtalk") return [data.markdown.title, data.markdown.text];
  if (name === "wecom") return [data.markdown.content];
  if (name !== "slack") return [];
  const texts: readonly { readonly type: string; readonly text: string }[] = data.blocks.map(
    (block: { readonly text: object }) => block.text,
  );
  return [data.text, ...texts.filter(({ type }) => type === "mrkdwn").map(({ text }) => text)];
}

/** Markup of our own. */
const OWN =
  /^### Plimsoll gate: \w+(?:, was \w+)?$|^> |^\*\*Newly (?:failing|passing)\*\*$|^- |\[Open the run\]\(https:[^()<>|[\]]*\)$|^<https:[^<>|]*\|Open the run>$/gm;

describe.each(NAMES)("%s", (name) => {
  test("every message is JSON within the limit of the product, without markup, links or mentions of others", () => {
    fc.assert(
      fc.property(verdictFiles, verdictFiles, (before, after) => {
        const body = bodyOf(name, messageFrom(before, after));
        const measured = name === "wecom" ? JSON.parse(body).markdown.content : body;
        expect(Buffer.byteLength(measured)).toBeLessThanOrEqual(LIMITS[name]);
        for (const text of shownWithMarkup(name, body))
          expect(text.replaceAll(OWN, "").replaceAll(/&(?:amp|lt|gt);/g, "")).not.toMatch(/[<>[\]`@*#&|]|:\/\//);
        expect(body).not.toContain('"lark_md"');
      }),
      { numRuns: 300 },
    );
  });

  test("a message with the longest link of each kind is within the limit", () => {
    const images = Array.from({ length: 30 }, (_, index) =>
      verdictImage({ id: String(index), name: `shop/${"\u{20000}".repeat(60)}${index}:1` }),
    );
    const file = verdictFile(images, { policy: { file: "流".repeat(200), digest: "0" } });
    for (const rest of ["x".repeat(2000), "流".repeat(900), "(".repeat(900)]) {
      for (let length = rest.length; length > 0; length -= 50) {
        const message = messageOf(file, verdictChanges(file), { link: `https://ci.example/${rest.slice(0, length)}` });
        const body = bodyOf(name, message);
        const measured = name === "wecom" ? JSON.parse(body).markdown.content : body;
        expect(Buffer.byteLength(measured)).toBeLessThanOrEqual(LIMITS[name]);
      }
    }
  });

  test("the ten worst are named, worst first, and the rest is counted", () => {
    const images = Array.from({ length: 30 }, (_, index) =>
      verdictImage({ id: String(index), name: `shop/i${index}:1`, breaking: { critical: index } }),
    );
    const message = messageOf(verdictFile(images), verdictChanges(verdictFile(images)));
    expect(message.failing.map((line) => line.split(":1")[0])).toEqual(
      [29, 28, 27, 26, 25, 24, 23, 22, 21, 20].map((index) => `prod: shop/i${index}`),
    );
    const body = bodyOf(name, message);
    expect(body).toContain("shop/i29:1");
    expect(body).not.toContain("shop/i19:1");
    if (name !== "webhook") expect(body).toContain("and 20 more");
    else expect(JSON.parse(body).data.counts).toMatchObject({ newlyFailing: 30, stillFailing: 0 });
  });

  test("a message says what is newly failing and passing, what was not read completely, and that the policy changed", () => {
    const before = verdictFile([verdictImage({ id: "1", name: "shop/old:1" })]);
    const images = [
      verdictImage({ id: "1", name: "shop/old:1", verdict: "pass" }),
      verdictImage({ id: "2", name: "shop/my_cart:2" }),
    ];
    const after = verdictFile(images, {
      policy: { file: "policy.yaml", digest: "1".repeat(64) },
      sources: [{ source: "host images", account: "prod", complete: false }],
    });
    const body = bodyOf(name, messageFrom(before, after));
    for (const text of ["shop/my_cart:2", "shop/old:1", "policy.yaml", "https://ci.example/run"])
      expect(body).toContain(text);
    if (name === "webhook") expect(JSON.parse(body).data).toMatchObject({ complete: false, policy: { changed: true } });
    else
      for (const text of [
        "1 newly failing, 1 newly passing, 0 still failing, 0 unknown, 1 passing",
        "prod: host images",
        "the policy has changed",
        "2 critical; no-critical: denied: CVE-2024-1234",
      ])
        expect(body).toContain(text);
  });
});

test.each([
  { name: "slack", body: "ok", problem: undefined },
  { name: "slack", body: "invalid_blocks", problem: "invalid_blocks" },
  { name: "dingtalk", body: '{"errcode":0,"errmsg":"ok"}', problem: undefined },
  { name: "dingtalk", body: '{"errcode":310000,"errmsg":"sign not match"}', problem: "errcode 310000, sign not match" },
  { name: "dingtalk", body: "<html>", problem: "the answer has no errcode" },
  { name: "feishu", body: '{"code":0,"msg":"success","data":{}}', problem: undefined },
  { name: "feishu", body: '{"StatusCode":0,"StatusMessage":"success"}', problem: undefined },
  { name: "feishu", body: '{"code":19021,"msg":"sign match fail"}', problem: "code 19021, sign match fail" },
  { name: "lark", body: "{}", problem: "the answer has no StatusCode" },
  {
    name: "wecom",
    body: '{"errcode":93000,"errmsg":"invalid webhook url"}',
    problem: "errcode 93000, invalid webhook url",
  },
  { name: "wecom", body: "null", problem: "the answer has no errcode" },
  { name: "webhook", body: "anything", problem: undefined },
] as const)("an answer $body of $name means: $problem", ({ name, body, problem }) => {
  expect(CHANNELS[name].problemOf(body)).toBe(problem);
});

test.each(["", "whsec_", "secret", "whsec_c2hvcnQ=", `whsec_${"A".repeat(30)}`])(
  "%j is not a secret of Standard Webhooks",
  (secret) => {
    expect(CHANNELS.webhook.secretProblem?.(secret)).toContain("whsec_");
  },
);
