import type { AdmissionRequest, Decision } from "@plimsoll/core";

import { jsonText } from "../../exact-json.js";
import { matchesPattern } from "../../match-pattern.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { stopped } from "../mock/serve.js";
import type { AdmitOptions } from "./admit.js";
import { reviewListener } from "./answer-reviews.js";
import { statusListener } from "./answer-status.js";
import { type Background, keepIdentity, keepInventory } from "./background.js";
import { addressText } from "./listen-address.js";
import { admissionMetrics } from "./metrics.js";
import { type OpenServer, openServer } from "./open-server.js";
import { pause } from "./pause.js";
import type { VerdictOptions } from "./read-verdicts.js";
import { type ServerIdentity, readIdentity } from "./server-identity.js";
import { LatestReading } from "./latest-reading.js";

const reviewLimits = { connections: 1024, headersTimeoutMs: 5000, requestTimeoutMs: 15_000 };
const statusLimits = { connections: 64, headersTimeoutMs: 5000, requestTimeoutMs: 5000 };

/**
 * Answers reviews until a signal comes. Then it says that it is not ready, goes on for a while, as the news takes its time in a cluster, and
 * ends when the last review is answered.
 *
 * @throws {CommandFailure} when the certificate, or at the beginning the policy, cannot be used.
 */
export async function serveAdmission(options: AdmitOptions, reading: VerdictOptions): Promise<void> {
  const { io } = reading;
  const identity = await readIdentity(options, io.signal);
  const latest = new LatestReading({ maxAgeMs: options.maxAge * 60_000, now: () => io.now().getTime() });
  const metrics = admissionMetrics(latest);
  metrics.certificate(identity.expiresAtMs);
  const log = (text: string): void => void io.stderr.write(`${wrapMessage(`plimsoll: ${text}`, io.stderr)}\n`);
  const ended = new AbortController();
  const background = { options, reading, latest, metrics, log, signal: AbortSignal.any([io.signal, ended.signal]) };
  const status = await openStatus(background);
  try {
    const reviews = await openReviews(background, identity);
    try {
      announce(reviews, status, reading);
      const work = Promise.all([
        keepInventory(background),
        keepIdentity(background, identity, (next) => reviews.setIdentity(next)),
      ]);
      await Promise.race([stopped(io.signal), work]);
      await pause(options.drain * 1000, { ...io, signal: new AbortController().signal });
      await work;
    } finally {
      ended.abort();
      await reviews.close(options.timeoutMs);
    }
  } finally {
    await status.close(0);
  }
}

function openStatus({ options, reading: { io }, latest, metrics }: Background): Promise<OpenServer> {
  const notReady = (): string | undefined => {
    if (io.signal.aborted) return "stopping";
    return latest.isReady ? undefined : "the inventory has not been read";
  };
  return openServer({ ...options.statusListen, limits: statusLimits }, statusListener({ metrics, notReady }));
}

function openReviews({ options, latest, metrics, log }: Background, identity: ServerIdentity): Promise<OpenServer> {
  const { exemptNamespaces = [], failOpen, timeoutMs } = options;
  const listener = reviewListener({
    latest,
    metrics,
    unknown: failOpen === true ? "open" : "closed",
    isExempt: (namespace) => exemptNamespaces.some((pattern) => matchesPattern(namespace, pattern)),
    timeoutMs,
    onRefusal: (request, decision) => log(refusalText(request, decision)),
    now: () => performance.now(),
  });
  return openServer({ ...options.listen, identity, limits: reviewLimits }, listener);
}

function announce(reviews: OpenServer, status: OpenServer, { io, globals: { output } }: VerdictOptions): void {
  const url = `https://${addressText(reviews.address)}/validate`;
  const statusUrl = `http://${addressText(status.address)}`;
  if (output === "json" || output === "ndjson") io.stdout.write(`${jsonText({ url, statusUrl })}\n`);
  else {
    io.stdout.write(`${url}\n`);
    const text = `plimsoll: status at ${statusUrl}/readyz and ${statusUrl}/metrics. The inventory is being read; Ctrl-C stops it.`;
    io.stderr.write(`${wrapMessage(text, io.stderr)}\n`);
  }
}

function refusalText({ kind, namespace, name }: AdmissionRequest, { message }: Decision): string {
  return `refused ${visible(`${kind} ${namespace}/${name}`)}: ${message}`;
}
