export { createRecorder } from "./create-recorder.js";
export type { Recorder, RecorderOptions } from "./create-recorder.js";
export { createReplay } from "./create-replay.js";
export type { Replay, ReplayOptions } from "./create-replay.js";
export { RecordingError, type RecordingErrorCode } from "./recording.js";
export type { ReplayOrder } from "./recorded-answers.js";
export type { UpstreamOrigins } from "./upstream.js";
export type { AlibabaUpstreamKey, TencentUpstreamKey, UpstreamKeys } from "./upstream-keys.js";
