import { Refusal } from "../gateway/refusal.js";
import { isOwnHost, isVendorHost, problemOfHost, problemOfOrigin, refuseWebPage } from "../server/web-page.js";
import type { WireRequest, WireResponse } from "../wire/message.js";
import type { RecordedAnswer } from "./recording.js";
import { internalError, neither, refuse } from "./refuse.js";
import { refuseWrite } from "./refuse-write.js";
import type { Scrubber } from "./scrubber.js";
import type { Doorkeeper, SignedCall } from "./signed-call.js";
import { readSignedCall, serviceOf } from "./signed-call.js";
import type { Upstream, UpstreamAnswer } from "./upstream.js";
import { askUpstream } from "./upstream.js";

/** What a recorder needs for each request. */
export interface Desk {
  readonly scrubber: Scrubber;
  readonly upstream: Upstream;
  readonly doorkeeper: Omit<Doorkeeper, "nowMs">;
  /** Whether actions pass that may change or spend something. */
  readonly allowWrites: boolean;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** Headers that a recording keeps. */
const recordedHeaders = ["content-type", "retry-after", "x-acs-retry-after"];

/** Headers of the real answer that the caller gets. */
const passedHeaders = [...recordedHeaders, "x-acs-request-id", "x-acs-trace-id", "x-tc-traceid"];

/** Takes what was recorded. */
export type Recording = (answered: RecordedAnswer) => void;

/**
 * Asks the real service and records what it answers. Never rejects: what went wrong is an answer too.
 *
 * @param request - Request of a caller.
 * @param desk - What the recorder is made of.
 * @param record - Takes the answer, scrubbed, before the caller gets it as it is.
 */
export async function recordAnswer(request: WireRequest, desk: Desk, record: Recording): Promise<WireResponse> {
  const { headers, ...rest } = await answerOrRefuse(request, desk, record);
  return { ...rest, headers: { ...headers, date: new Date(desk.now()).toUTCString() } };
}

async function answerOrRefuse(request: WireRequest, desk: Desk, record: Recording): Promise<WireResponse> {
  const { doorkeeper, upstream, allowWrites, now, onError } = desk;
  const foreign = problemOfOrigin(request) ?? problemOfHost(request, isRecordedHost);
  if (foreign !== undefined) return refuseWebPage(foreign);
  const service = serviceOf(request);
  if (service === undefined) return neither;
  try {
    const signed = readSignedCall(service, request, { ...doorkeeper, nowMs: now() });
    if (!allowWrites) refuseWrite(signed);
    const answered = await askUpstream(upstream, signed, now());
    writeDown(() => record(toRecord(signed, answered, desk.scrubber)), onError);
    return { status: answered.status, headers: pick(answered.headers, passedHeaders), body: answered.body };
  } catch (error) {
    if (error instanceof Refusal) return refuse(service, request, error);
    onError(error);
    return refuse(service, request, internalError(service));
  }
}

/** Real keys sign what passes here, so names that a network gives out are not known well enough. */
function isRecordedHost(host: string): boolean {
  return isOwnHost(host) || isVendorHost(host);
}

/** The real service has answered, and may have done something: its caller must learn of it even if the recording fails. */
function writeDown(write: () => void, onError: (error: unknown) => void): void {
  try {
    write();
  } catch (error) {
    onError(error);
  }
}

function toRecord(
  { service, action, parameters, format }: SignedCall,
  { status, headers, body }: UpstreamAnswer,
  scrubber: Scrubber,
): RecordedAnswer {
  const scrubbed = scrubber.scrub({ parameters: JSON.stringify(parameters), body });
  return {
    recording: 1,
    service,
    action,
    parameters: JSON.parse(scrubbed.parameters) as unknown,
    format,
    status,
    headers: pick(headers, recordedHeaders),
    body: scrubbed.body,
  };
}

function pick(headers: Headers, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names
      .map((name) => [name, headers.get(name)] as const)
      .filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
