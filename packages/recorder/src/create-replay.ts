import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";

import type { ListenOptions, MockAccount, MockCredentials, MockServer } from "@plimsoll/mock";
import type { WireRequest, WireResponse } from "@plimsoll/mock/internal";
import {
  Refusal,
  createEndpoint,
  createVerifier,
  defaultCredentials,
  refuseForeignPage,
  sasRefusal,
  serviceOf,
  tcssRefusal,
} from "@plimsoll/mock/internal";
import type { Service } from "@plimsoll/types";

import { requestIdPlaceholder } from "./placeholders.js";
import type { ReplayOrder } from "./recorded-answers.js";
import { RecordedAnswers } from "./recorded-answers.js";
import type { RecordedAnswer } from "./recording.js";
import { RecordingError, readRecording } from "./recording.js";
import { internalError, refuse, unknownService } from "./refuse.js";
import { warn } from "./warn.js";

/** Options of {@link createReplay}. */
export interface ReplayOptions {
  /** Path of the recording. */
  readonly file: string;
  /** The recording itself, if it was read before. @default it is read from the file */
  readonly text?: string | undefined;
  /** Choice among several answers to the same request. @default "recorded" */
  readonly order?: ReplayOrder;
  /** Keys that callers may sign with, besides those of {@link Replay.credentials}. @default none */
  readonly accounts?: readonly MockAccount[];
  /** Clock, in milliseconds since 1970, for signatures and the `Date` header. @default Date.now */
  readonly now?: () => number;
  /** Takes an error of the replay itself. @default a warning of the process */
  readonly onError?: (error: unknown) => void;
  /**
   * Takes a warning for the person who runs the replay: the last line of the recording was cut off and is left out.
   *
   * @default a warning of the process
   */
  readonly onWarning?: (message: string) => void;
}

/** Recorded services that answer again. */
export interface Replay extends AsyncDisposable {
  /** Asks the recording in this process, in place of the global `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /** Keys with which callers sign: those of every mock. */
  readonly credentials: MockCredentials;
  /** Answers in the recording. */
  readonly recorded: number;
  /**
   * Serves the replay on a port, both services on the same.
   *
   * @throws {Error} when the port is taken.
   */
  listen(options?: ListenOptions): Promise<MockServer>;
  /** Closes every port; then the replay answers no more. Closing twice does no harm. */
  close(): Promise<void>;
}

/**
 * Answers requests from a recording of {@link createRecorder}: by service, action and parameters, in whatever order their
 * members come and whichever way the request is signed. Signatures are verified with the keys of the mock, and request
 * IDs are fresh. A request without a recorded answer is refused in the vendor's envelope, and the message lists the recorded
 * ones. Values that were scrubbed are found by their placeholders, which the replay itself answers.
 *
 * @param options - See {@link ReplayOptions}.
 * @throws {RecordingError} when the file is not a recording, or has no answer.
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 *
 * import { createTcssClient } from "@plimsoll/client";
 * import { createMock } from "@plimsoll/mock";
 * import { createRecorder, createReplay } from "@plimsoll/recorder";
 *
 * const file = join(mkdtempSync(join(tmpdir(), "recording-")), "answers.ndjson");
 * await using service = createMock({ images: 20 }); // stands in for the real service
 * {
 *   const upstream = { tcss: "https://tcss.tencentcloudapi.com" };
 *   const credentials = { tencent: service.credentials.tencent };
 *   await using recorder = createRecorder({ upstream, credentials, file, fetch: service.fetch });
 *   await using tcss = createTcssClient({ credentials: recorder.credentials.tencent, fetch: recorder.fetch });
 *   await tcss.call("DescribeAssetImageList", { Limit: 5 });
 * }
 * await using replay = createReplay({ file });
 * await using tcss = createTcssClient({ credentials: replay.credentials.tencent, fetch: replay.fetch });
 * console.log((await tcss.call("DescribeAssetImageList", { Limit: 5 })).TotalCount); // 20
 * ```
 */
export function createReplay(options: ReplayOptions): Replay {
  const { file, text, order = "recorded", accounts = [], now = Date.now, onError = warn, onWarning = warn } = options;
  const answers = readAnswers(file, text, onWarning);
  const recorded = new RecordedAnswers(answers, order);
  const verify = createVerifier(accounts);

  const answer = async (service: Service, request: WireRequest): Promise<WireResponse> => {
    try {
      const signed = await verify(service, request, now());
      const found = recorded.next(signed);
      return found === undefined
        ? refuse(service, request, notRecorded(service, recorded.describeMissing(signed)))
        : toResponse(found);
    } catch (error) {
      if (error instanceof Refusal) return refuse(service, request, error);
      onError(error);
      return refuse(service, request, internalError(service));
    }
  };
  const { fetch, listen, close } = createEndpoint(
    async (request) => {
      const refused = refuseForeignPage(request)?.response;
      const service = serviceOf(request);
      return refused ?? (service === undefined ? unknownService : answer(service, request));
    },
    { name: "replay", now },
  );
  return {
    fetch,
    credentials: defaultCredentials,
    recorded: answers.length,
    listen,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function readAnswers(
  file: string,
  text: string | undefined,
  onWarning: (message: string) => void,
): readonly RecordedAnswer[] {
  const { answers, tornLine } = readRecording(text === undefined ? readFileSync(file) : Buffer.from(text), file);
  if (answers.length === 0)
    throw new RecordingError(
      "NoAnswers",
      { file, line: 1 },
      "no answer recorded. Record some with plimsoll mock record or createRecorder.",
    );
  if (tornLine !== undefined) onWarning(`${file}, line ${tornLine}: the last line was cut off and is left out.`);
  return answers;
}

/** The codes are ones that no client tries again. */
function notRecorded(service: Service, text: string): Refusal {
  return service === "tcss" ? tcssRefusal("UnsupportedOperation", text) : sasRefusal("InvalidParam", { text });
}

function toResponse({ service, status, headers, body }: RecordedAnswer): WireResponse {
  const requestId = service === "tcss" ? randomUUID() : randomUUID().toUpperCase();
  return {
    status,
    headers: { ...headers, ...(service === "sas" ? { "x-acs-request-id": requestId } : {}) },
    body: body.replaceAll(requestIdPlaceholder, requestId),
  };
}
