import type { SignatureVerifier, SignedCall, WireRequest, WireResponse } from "@plimsoll/mock/internal";
import {
  Refusal,
  isOwnHost,
  isVendorHost,
  problemOfHost,
  problemOfOrigin,
  refuseWebPage,
  serviceOf,
} from "@plimsoll/mock/internal";

import type { RecordedAnswer } from "./recording.js";
import { internalError, refuse, unknownService } from "./refuse.js";
import { refuseWrite } from "./refuse-write.js";
import type { Scrubber } from "./scrubber.js";
import { sortKeys } from "./sort-keys.js";
import type { Upstream, UpstreamAnswer } from "./upstream.js";
import { askUpstream } from "./upstream.js";

/** The parts of a recorder that every request needs. */
export interface RecorderContext {
  readonly scrubber: Scrubber;
  readonly upstream: Upstream;
  readonly verify: SignatureVerifier;
  /** Let actions pass that may change or spend something. */
  readonly allowWrites: boolean;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** Headers that a recording keeps. */
const recordedHeaders = ["content-type", "retry-after", "x-acs-retry-after"];

/** Headers of the real answer that the caller gets. */
const passedHeaders = [...recordedHeaders, "x-acs-request-id", "x-acs-trace-id", "x-tc-traceid"];

/**
 * Asks the real service and records its answer. Never rejects: a failure is an answer too.
 *
 * @param request - Request of a caller.
 * @param context - The parts of the recorder.
 * @param record - Takes the answer, scrubbed, before the caller gets it as it is.
 */
export async function recordAnswer(
  request: WireRequest,
  context: RecorderContext,
  record: (answer: RecordedAnswer) => void,
): Promise<WireResponse> {
  const { verify, upstream, scrubber, allowWrites, now, onError } = context;
  const foreign = problemOfOrigin(request) ?? problemOfHost(request, isRecordedHost);
  if (foreign !== undefined) return refuseWebPage(foreign);
  const service = serviceOf(request);
  if (service === undefined) return unknownService;
  try {
    const signed = await verify(service, request, now());
    if (!allowWrites) refuseWrite(signed);
    const answered = await askUpstream(upstream, signed, now());
    tryToRecord(() => record(toRecord(signed, answered, scrubber)), onError);
    return { status: answered.status, headers: pick(answered.headers, passedHeaders), body: answered.body };
  } catch (error) {
    if (error instanceof Refusal) return refuse(service, request, error);
    onError(error);
    return refuse(service, request, internalError(service));
  }
}

/** Requests that pass here are signed with real keys, so names that a local network gives out are not trusted. */
function isRecordedHost(host: string): boolean {
  return isOwnHost(host) || isVendorHost(host);
}

/** The caller gets the answer even if recording it fails: the real service may have changed something. */
function tryToRecord(write: () => void, onError: (error: unknown) => void): void {
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
  const scrubbed = scrubber.scrub({ parameters: JSON.stringify(sortKeys(parameters)), body });
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
