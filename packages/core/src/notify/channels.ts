import type { Channel } from "./channel.js";
import { dingtalk } from "./dingtalk.js";
import { feishu } from "./feishu.js";
import { slack } from "./slack.js";
import { webhook } from "./webhook.js";
import { wecom } from "./wecom.js";

/** Name of a product that takes messages. Lark is Feishu outside of China. */
export type ChannelName = "dingtalk" | "feishu" | "lark" | "slack" | "webhook" | "wecom";

/** Every product that takes messages, in the order of help. */
export const CHANNELS: Readonly<Record<ChannelName, Channel>> = {
  slack,
  dingtalk,
  feishu,
  lark: feishu,
  wecom,
  webhook,
};
