import { createServer } from "node:http";
import { once } from "node:events";

import { type Answered, newIdentity, reviewOf, sendReview } from "./admission.js";
import { type Cloud, type Ended, cli, startCloud } from "./cli.js";
import { newFolder } from "./folder.js";

/** A policy by which the images of an emulator fail, pass and are unknown. */
export const ADMIT_RULES =
  "version: 1\nrules:\n  - id: no-critical\n    deny: { kind: vulnerability, severity: critical }\n";

/** Options of {@link startAdmit}. */
export interface StartAdmitOptions {
  readonly policy?: string;
  readonly args?: readonly string[];
  /** Clouds that are read. @default "tencent", which takes a second for 30 images */
  readonly clouds?: "both" | "tencent";
  readonly now?: () => Date;
  /** The environment of the command, instead of that of the emulator. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A running `plimsoll admit`. */
export interface RunningAdmit extends AsyncDisposable {
  readonly url: string;
  readonly statusUrl: string;
  readonly folder: ReturnType<typeof newFolder>;
  /** Certificate that callers trust. */
  readonly ca: string;
  /** Sends a recorded review with an image. */
  readonly ask: (review: string, image: string) => Promise<Answered>;
  /** Resolves when the command waits for so many milliseconds. */
  readonly waiting: (ms: number) => Promise<void>;
  /** Ends a wait that {@link waiting} has seen. */
  readonly wake: (ms: number) => void;
  /** Sends the signal. */
  readonly stop: () => void;
  /** The end of the command. */
  readonly ended: Promise<Ended>;
  /** Gets a path of the port for probes. */
  readonly status: (path: string) => Promise<{ readonly code: number; readonly text: string }>;
}

/** Milliseconds between two looks at the files of the certificate. */
export const LOOK_MS = 3000;

/** Milliseconds from a reading that failed to the next. */
export const RETRY_MS = 5000;

/** Milliseconds between two readings by the default of `--refresh`. */
export const REFRESH_MS = 30 * 60_000;

/** Starts the command in this process, with a clock and waits that the test rules, and no drain. */
export async function startAdmit(cloud: Pick<Cloud, "env">, options: StartAdmitOptions = {}): Promise<RunningAdmit> {
  const { policy = ADMIT_RULES, args = [], clouds = "tencent", now, env = cloud.env } = options;
  const identity = await newIdentity();
  const folder = newFolder({ "policy.yaml": policy, "tls.crt": identity.certificate, "tls.key": identity.key });
  const stop = new AbortController();
  const waits = new Waits();
  const files = ["--policy", "policy.yaml", "--tls-cert", "tls.crt", "--tls-key", "tls.key"].map((word) =>
    word.startsWith("--") ? word : `${folder.path}/${word}`,
  );
  const places = ["--listen", "127.0.0.1:0", "--status-listen", "127.0.0.1:0", "--drain", "0"];
  let heard: (line: string) => void = () => undefined;
  let failed: (error: Error) => void = () => undefined;
  const line = new Promise<string>((resolve, reject) => {
    heard = resolve;
    failed = reject;
  });
  const ended = cli(
    ["admit", ...files, ...places, ...(clouds === "both" ? [] : ["--cloud", clouds]), "-o", "json", ...args],
    {
      env,
      signal: stop.signal,
      sleep: (ms) => waits.wait(ms),
      onStdout: (text) => heard(text),
      ...(now === undefined ? {} : { now }),
    },
  );
  void ended.then(({ stderr }) => failed(new Error(stderr)));
  const { url, statusUrl } = JSON.parse(await line) as { url: string; statusUrl: string };
  return {
    url,
    statusUrl,
    folder,
    ca: identity.ca,
    ask: (review, image) => sendReview(url, identity.ca, reviewOf(review, image)),
    waiting: (ms) => waits.seen(ms),
    wake: (ms) => waits.wake(ms),
    stop: () => stop.abort(),
    ended,
    async status(path) {
      const response = await fetch(`${statusUrl}${path}`);
      return { code: response.status, text: await response.text() };
    },
    async [Symbol.asyncDispose]() {
      stop.abort();
      await ended;
      folder[Symbol.dispose]();
    },
  };
}

/** Waits that end when a test says so. */
class Waits {
  readonly #open = new Map<number, () => void>();
  readonly #watched = new Map<number, () => void>();

  wait(ms: number): Promise<void> {
    if (ms === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#open.set(ms, resolve);
      this.#watched.get(ms)?.();
    });
  }

  seen(ms: number): Promise<void> {
    if (this.#open.has(ms)) return Promise.resolve();
    return new Promise((resolve) => this.#watched.set(ms, resolve));
  }

  wake(ms: number): void {
    const end = this.#open.get(ms);
    if (end === undefined) throw new Error(`nobody waits for ${ms} ms`);
    this.#open.delete(ms);
    this.#watched.delete(ms);
    end();
  }
}

/** A small emulator that has an image of each verdict. */
export function startSmallCloud(): Promise<Cloud> {
  return startCloud({ images: 30, seed: 3 });
}

/** Images of an emulator by the verdict of {@link ADMIT_RULES}, the one that fails without a container: names with registry and tag, digests. */
export async function imagesByVerdict(
  cloud: Cloud,
): Promise<Readonly<Record<"fail" | "pass" | "unknown", { readonly name: string; readonly digest: string }>>> {
  const { stdout } = await cli(["images", "list", "--source", "tencent-registry", "-o", "ndjson"], cloud);
  const images = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Listed);
  const of = (is: (image: Listed) => boolean): { name: string; digest: string } => {
    const found = images.find(is);
    if (found === undefined) throw new Error("the emulator has no such image");
    return found;
  };
  return {
    fail: of(
      ({ scanStatus, findings, running }) => scanStatus === "done" && (findings.critical ?? 0) > 0 && running === false,
    ),
    pass: of(({ scanStatus, findings }) => scanStatus === "done" && findings.critical === 0),
    unknown: of(({ scanStatus }) => scanStatus === "never"),
  };
}

interface Listed {
  readonly name: string;
  readonly digest: string;
  readonly scanStatus: string;
  readonly running?: boolean;
  readonly findings: { readonly critical?: number };
}

/** An address on which nothing answers. */
export async function deadUrl(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}
