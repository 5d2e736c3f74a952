// Entry point `@plimsoll/core/notify`: what a message about changed verdicts says, and how each product wants it. Nothing is sent here.
export {
  type ReadVerdictsResult,
  type VerdictFile,
  type VerdictImage,
  readVerdictFile,
} from "./notify/verdict-file.js";
export { type NotifyState, type ReadStateResult, readNotifyState } from "./notify/notify-state.js";
export { type VerdictChanges, verdictChanges } from "./notify/verdict-changes.js";
export { MAX_LINK, type Message, type MessageOptions, linkAddress, messageOf } from "./notify/message.js";
export type { Channel, ChannelRequest, ChannelTarget } from "./notify/channel.js";
export { CHANNELS, type ChannelName } from "./notify/channels.js";
