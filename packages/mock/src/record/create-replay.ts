import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";

import type { Service } from "@plimsoll/types";

import type { MockAccount, MockCredentials } from "../gateway/accounts.js";
import { createAccounts, defaultCredentials } from "../gateway/accounts.js";
import type { App } from "../server/router.js";
import { refuseForeignPage } from "../server/router.js";
import { createFetch } from "../server/fetch.js";
import { NonceMemory } from "../gateway/nonces.js";
import { Refusal } from "../gateway/refusal.js";
import { nonceKeepMs } from "../sas/auth.js";
import { sasRefusal } from "../sas/errors.js";
import type { ListenOptions, MockServer } from "../server/listen.js";
import { listen } from "../server/listen.js";
import { tcssRefusal } from "../tcss/errors.js";
import type { WireRequest, WireResponse } from "../wire/message.js";
import { requestIdPlaceholder } from "./placeholders.js";
import type { RecordedAnswer } from "./recording.js";
import { readRecording } from "./recording.js";
import { internalError, neither, refuse } from "./refuse.js";
import type { ReplayOrder } from "./shelf.js";
import { Shelf } from "./shelf.js";
import { readSignedCall, serviceOf } from "./signed-call.js";

/** How to replay. */
export interface ReplayOptions {
  /** Path of the recording. */
  readonly file: string;
  /** What is in it, if it was read before. @default it is read */
  readonly text?: string | undefined;
  /** Which of several answers to the same request to give. @default "recorded" */
  readonly order?: ReplayOrder;
  /** Keys that callers may sign with, besides those of {@link Replay.credentials}. @default none */
  readonly accounts?: readonly MockAccount[];
  /** Clock, in milliseconds since 1970, for signatures and the `Date` header. @default Date.now */
  readonly now?: () => number;
  /** Takes an error of the replay itself. @default a warning of the process */
  readonly onError?: (error: unknown) => void;
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
 * IDs are fresh. What was not recorded is refused in the vendor's envelope, and the message says what was. A request that
 * held something that was scrubbed is found by what stands in its place, which is what the replay itself answers.
 *
 * @param options - See {@link ReplayOptions}.
 * @throws {RecordingError} when the file is no recording.
 */
export function createReplay(options: ReplayOptions): Replay {
  const {
    file,
    text = readFileSync(file, "utf8"),
    order = "recorded",
    accounts = [],
    now = Date.now,
    onError = warn,
  } = options;
  const { answers } = readRecording(text, file);
  const shelf = new Shelf(answers, order);
  const doorkeeper = { accounts: createAccounts(accounts), nonces: new NonceMemory(nonceKeepMs) };
  const servers = new Set<MockServer>();
  let isClosed = false;

  const answer = (service: Service, request: WireRequest): WireResponse => {
    try {
      const signed = readSignedCall(service, request, { ...doorkeeper, nowMs: now() });
      const found = shelf.take(signed);
      return found === undefined
        ? refuse(service, request, unknown(service, shelf.describe(signed)))
        : toResponse(found);
    } catch (error) {
      if (error instanceof Refusal) return refuse(service, request, error);
      onError(error);
      return refuse(service, request, internalError(service));
    }
  };
  const app: App = async (request) => {
    if (isClosed) throw new Error("This replay is closed.");
    const refused = refuseForeignPage(request)?.response;
    const service = serviceOf(request);
    const { headers, ...rest } = refused ?? (service === undefined ? neither : answer(service, request));
    return { ...rest, headers: { ...headers, date: new Date(now()).toUTCString() }, disruption: undefined };
  };
  const close = async (): Promise<void> => {
    isClosed = true;
    await Promise.all([...servers].map((server) => server.close()));
  };
  return {
    fetch: createFetch(app),
    credentials: defaultCredentials,
    recorded: answers.length,
    listen: async (listenOptions = {}) => {
      const server = await listen(app, listenOptions);
      servers.add(server);
      return server;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Codes that no client tries again. */
function unknown(service: Service, text: string): Refusal {
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

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
