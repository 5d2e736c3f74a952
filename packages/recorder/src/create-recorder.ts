import type { ListenOptions, MockAccount, MockCredentials, MockServer } from "@plimsoll/mock";
import { createEndpoint, createVerifier } from "@plimsoll/mock/internal";

import { checkLengths, checkOrigins, secretsOf } from "./check-upstream.js";
import type { RecorderContext } from "./record-answer.js";
import { recordAnswer } from "./record-answer.js";
import type { RecordedAnswer } from "./recording.js";
import { RecordingFile } from "./recording-file.js";
import { createRunCredentials } from "./run-credentials.js";
import { Scrubber } from "./scrubber.js";
import type { UpstreamKeys } from "./upstream-keys.js";
import type { UpstreamOrigins } from "./upstream.js";
import { warn } from "./warn.js";

/** Options of {@link createRecorder}. */
export interface RecorderOptions {
  /** Addresses of the real services. At least one. */
  readonly upstream: UpstreamOrigins;
  /** The real keys, one for each service of `upstream`. They appear nowhere but in the signatures that are sent. */
  readonly credentials: UpstreamKeys;
  /** Path of the recording. Answers are added to what is there already. */
  readonly file: string;
  /** Further texts to hide, each of 4 characters or more: names of projects, hosts, people. @default none */
  readonly hide?: readonly string[];
  /** Hide values of fields such as `HostName` and `InstanceName`. @default false */
  readonly hostNames?: boolean;
  /**
   * Let actions pass that change or spend something, such as `ModifyImageAuthorized`, and those that the specs do not
   * have. @default false
   */
  readonly allowWrites?: boolean;
  /** Keys that callers may sign with, besides those of {@link Recorder.credentials}. @default none */
  readonly accounts?: readonly MockAccount[];
  /** Sends the requests to the real services. @default the global fetch */
  readonly fetch?: typeof globalThis.fetch;
  /** Longest wait for a real service, in milliseconds. @default 60,000 */
  readonly timeoutMs?: number;
  /** Clock, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /**
   * Takes an error of the recorder itself, such as a full disk. The caller still gets the answer of the real service.
   *
   * @default a warning of the process
   */
  readonly onError?: (error: unknown) => void;
  /**
   * Takes a warning for the person who runs the recorder: the last line of the recording was cut off and is removed.
   *
   * @default a warning of the process
   */
  readonly onWarning?: (message: string) => void;
}

/** A proxy that records the answers of real services. */
export interface Recorder extends AsyncDisposable {
  /** Asks the real services by way of the recorder, in place of the global `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /** Keys with which callers sign, made for this recorder. */
  readonly credentials: MockCredentials;
  /** Answers recorded since the recorder was made. */
  readonly recorded: number;
  /**
   * Serves the recorder on a port, both services on the same.
   *
   * @throws {Error} when the port is taken.
   */
  listen(options?: ListenOptions): Promise<MockServer>;
  /** Closes every port and the file; then the recorder answers no more. Closing twice does no harm. */
  close(): Promise<void>;
}

/** A shorter text would be replaced all over the recording. */
const minHidden = 4;

/**
 * Makes a recorder: a proxy that takes requests signed with keys made for it, signs them again with the real ones, passes
 * the answer on as it is, and adds it to a file, scrubbed. {@link createReplay} answers from the file. Refusals of the
 * recorder itself are not recorded: of requests by web pages, and of actions that may change something unless
 * `allowWrites`.
 *
 * Scrubbed are: the given keys and tokens; values of fields that are named like secrets (`SecretKey`, `Password`, `ApiKey`, …) or of
 * accounts (`Uin`, `AppId`, `AliUid`, …), there and elsewhere in the same answer; numbers of 12 and 16 digits, unless they
 * are sizes or times; e-mail and IP addresses; access keys, private keys and tokens by their look; request IDs; what
 * `hide` and `hostNames` name. Signatures, times and nonces of requests are not kept. Everything else is: names of images,
 * registries, namespaces and servers, IDs, digests, paths, free text. Read a recording before you show it to others.
 *
 * @param options - See {@link RecorderOptions}.
 * @throws {RangeError} when an upstream has no key or is not an origin, or a text to hide is too short.
 * @throws {RecordingError} when the file exists and is not a recording.
 */
export function createRecorder(options: RecorderOptions): Recorder {
  const credentials = createRunCredentials();
  const context = createContext(options, credentials);
  const file = new RecordingFile(options.file);
  let recorded = 0;
  if (file.tornLine !== undefined) {
    const { onWarning = warn } = options;
    onWarning(`${options.file}, line ${file.tornLine}: the last line was cut off and is removed.`);
  }

  const record = (answer: RecordedAnswer): void => {
    file.add(answer);
    recorded += 1;
  };
  const { fetch, listen, ...endpoint } = createEndpoint((request) => recordAnswer(request, context, record), {
    name: "recorder",
    now: context.now,
  });
  const close = async (): Promise<void> => {
    // The endpoint waits for the answers under way: a real service has done its work already, so they must be recorded.
    await endpoint.close();
    file.close();
  };
  return {
    fetch,
    credentials,
    get recorded() {
      return recorded;
    },
    listen,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function createContext(options: RecorderOptions, credentials: MockCredentials): RecorderContext {
  const { upstream: origins, credentials: keys, hide = [], hostNames = false, timeoutMs = 60_000 } = options;
  const { fetch = globalThis.fetch, now = Date.now, accounts = [], allowWrites = false, onError = warn } = options;
  checkOrigins(origins, keys);
  return {
    scrubber: new Scrubber({ secrets: secretsOf(keys), hide: checkLengths("hide", hide, minHidden), hostNames }),
    upstream: { origins, keys, fetch, timeoutMs },
    verify: createVerifier(accounts, credentials),
    allowWrites,
    now,
    onError,
  };
}
