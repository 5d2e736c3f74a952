import {
  type Channel,
  type ChannelRequest,
  type ChannelTarget,
  JSON_HEADERS,
  codeProblem,
  membersOf,
} from "./channel.js";
import { hmacBase64 } from "./hmac.js";
import { fitted, listOf } from "./markup.js";
import type { Message } from "./message.js";

/** A body takes 20 KB, a limit that no page at hand confirms. */
const MAX_BYTES = 19_000;

const COLORS = { fail: "red", unknown: "orange", pass: "green" } as const;

/**
 * Custom bots of Feishu and Lark: a card whose texts are `plain_text`, which has no markup and no mentions. A signed message has two members
 * more: `timestamp` in seconds, at most an hour off, and `sign`, the base64 of HMAC-SHA-256 over nothing with the timestamp, a line
 * feed and the secret as key. A refusal comes as `code` in an answer with status 200; older answers have `StatusCode`.
 *
 * @see https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot, its text as repeated on
 * https://m.down10s.com/jiaocheng/5605312225.html, read 2026-11-27
 */
export const feishu: Channel = {
  title: "Feishu and Lark",
  signs: true,
  request: (message: Message, { url, secret, now }: ChannelTarget): ChannelRequest => {
    const timestamp = String(Math.floor(now.getTime() / 1000));
    const signed = secret === undefined ? {} : { timestamp, sign: hmacBase64(`${timestamp}\n${secret}`, "") };
    const make = (less: Message): string => JSON.stringify({ ...signed, msg_type: "interactive", card: cardOf(less) });
    return { url, headers: JSON_HEADERS, body: fitted(message, make, MAX_BYTES) };
  },
  problemOf: (body: string): string | undefined =>
    "code" in membersOf(body) ? codeProblem(body, ["code", "msg"]) : codeProblem(body, ["StatusCode", "StatusMessage"]),
};

function cardOf({ title, verdict, facts, failing, newlyFailing, passing, newlyPassing, link }: Message): object {
  const list = (heading: string, lines: readonly string[], total: number): readonly object[] =>
    total === 0 ? [] : [block([`${heading}:`, ...listOf(lines, total).map((line) => `• ${line}`)])];
  return {
    header: { title: plain(title), template: COLORS[verdict] },
    elements: [
      block(facts),
      ...list("Newly failing", failing, newlyFailing),
      ...list("Newly passing", passing, newlyPassing),
      ...(link === undefined
        ? []
        : [{ tag: "action", actions: [{ tag: "button", type: "default", text: plain("Open the run"), url: link }] }]),
    ],
  };
}

function block(lines: readonly string[]): object {
  return { tag: "div", text: plain(lines.join("\n")) };
}

function plain(content: string): object {
  return { tag: "plain_text", content };
}
