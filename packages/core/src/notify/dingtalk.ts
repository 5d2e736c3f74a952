import { type Channel, type ChannelRequest, type ChannelTarget, JSON_HEADERS, codeProblem } from "./channel.js";
import { hmacBase64 } from "./hmac.js";
import { fitted, markdownOf } from "./markup.js";
import type { Message } from "./message.js";

/** A body takes 20,000 bytes, a limit that no page at hand confirms; the rest of it needs less than 1,000. */
const MAX_BYTES = 18_000;

/**
 * Custom robots of DingTalk. A signed message has two parameters more in its address: `timestamp` in milliseconds, at most an hour off, and
 * `sign`, the base64 of HMAC-SHA-256 over the timestamp, a line feed and the secret, with the secret as key. A refusal comes as
 * `errcode` in an answer with status 200. A robot with keywords takes the message by the keyword `Plimsoll`.
 *
 * @see https://open.dingtalk.com/document/robots/customize-robot-security-settings, its text as repeated on
 * https://binkzhou.github.io/blog/other/2023/0211001.html, read 2026-11-27
 */
export const dingtalk: Channel = {
  title: "DingTalk",
  signs: true,
  request: (message: Message, { url, secret, now }: ChannelTarget): ChannelRequest => {
    const address = new URL(url);
    if (secret !== undefined) {
      const timestamp = String(now.getTime());
      address.searchParams.set("timestamp", timestamp);
      address.searchParams.set("sign", hmacBase64(secret, `${timestamp}\n${secret}`));
    }
    const text = fitted(message, markdownOf, MAX_BYTES);
    const body = { msgtype: "markdown", markdown: { title: message.title, text }, at: { isAtAll: false } };
    return { url: address.href, headers: JSON_HEADERS, body: JSON.stringify(body) };
  },
  problemOf: (body: string): string | undefined => codeProblem(body, ["errcode", "errmsg"]),
};
