import type { Channel, ChannelRequest, ChannelTarget } from "./channel.js";
import { JSON_HEADERS } from "./channel.js";
import { listOf } from "./markup.js";
import type { Message } from "./message.js";

/** A section takes 3,000 characters; an escaped one counts as several. */
const MAX_SECTION = 2900;

/**
 * Incoming webhooks of Slack. Text from outside is in `plain_text`, which has no markup and no mentions; `&`, `<` and `>` are escaped
 * everywhere. Nothing is signed: the address is the secret.
 *
 * @see https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, https://docs.slack.dev/reference/block-kit/blocks/section-block
 * (3,000 characters) and https://docs.slack.dev/messaging/formatting-message-text (escapes); from memory, checked against users' reports
 * of the limit on 2026-11-27
 */
export const slack: Channel = {
  title: "Slack",
  signs: false,
  request: (message: Message, { url }: ChannelTarget): ChannelRequest => ({
    url,
    headers: JSON_HEADERS,
    body: JSON.stringify({ text: escaped(`${message.title}. ${message.facts[0]}`), blocks: blocksOf(message) }),
  }),
  problemOf: (body: string): string | undefined => (body.trim() === "ok" ? undefined : body),
};

function blocksOf({ title, facts, failing, newlyFailing, passing, newlyPassing, link }: Message): readonly object[] {
  const list = (heading: string, lines: readonly string[], total: number): readonly object[] =>
    total === 0 ? [] : [section([`${heading}:`, ...listOf(lines, total).map((line) => `• ${line}`)])];
  return [
    { type: "header", text: plain(title) },
    section(facts),
    ...list("Newly failing", failing, newlyFailing),
    ...list("Newly passing", passing, newlyPassing),
    ...(link === undefined
      ? []
      : [{ type: "section", text: { type: "mrkdwn", text: `<${escaped(link)}|Open the run>` } }]),
  ];
}

/** Lines as far as they fit into a section. */
function section(lines: readonly string[]): object {
  let text = "";
  for (const line of lines) {
    const next = text === "" ? escaped(line) : `${text}\n${escaped(line)}`;
    if (next.length > MAX_SECTION) break;
    text = next;
  }
  return { type: "section", text: { type: "plain_text", text, emoji: false } };
}

function plain(text: string): object {
  return { type: "plain_text", text: escaped(text), emoji: false };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
