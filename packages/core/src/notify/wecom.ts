import { type Channel, type ChannelRequest, type ChannelTarget, JSON_HEADERS, codeProblem } from "./channel.js";
import { fitted, markdownOf } from "./markup.js";
import type { Message } from "./message.js";

/** `markdown.content` takes 4,096 bytes. */
const MAX_BYTES = 4096;

/**
 * Group robots of WeCom (企业微信): Markdown of at most 4,096 bytes. `<@all>` in it would call everybody, so no `<` or `@` of others is left.
 * Nothing is signed: the key in the address is the secret. A refusal comes as `errcode` in an answer with status 200.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91770; the limit from memory, the form as repeated on
 * https://docs.zhuonian.xyz/api/wecom-webhook.html, read 2026-11-27
 */
export const wecom: Channel = {
  title: "WeCom",
  signs: false,
  request: (message: Message, { url }: ChannelTarget): ChannelRequest => ({
    url,
    headers: JSON_HEADERS,
    body: JSON.stringify({ msgtype: "markdown", markdown: { content: fitted(message, markdownOf, MAX_BYTES) } }),
  }),
  problemOf: (body: string): string | undefined => codeProblem(body, ["errcode", "errmsg"]),
};
