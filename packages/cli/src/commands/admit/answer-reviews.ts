import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

import {
  type AdmissionRequest,
  type Decision,
  answerReview,
  decide,
  readReview,
  refuseReview,
  unknownVerdict,
} from "@plimsoll/core";

import { visible } from "../../output/visible.js";
import type { AdmissionMetrics } from "./metrics.js";
import { readBody } from "./read-body.js";
import type { LatestReading } from "./latest-reading.js";

/** Options of {@link reviewListener}. */
export interface ReviewOptions {
  readonly latest: LatestReading;
  readonly metrics: AdmissionMetrics;
  /** Answer where a verdict is unknown. */
  readonly unknown: "closed" | "open";
  readonly isExempt: (namespace: string) => boolean;
  /** Time for one review, in milliseconds. */
  readonly timeoutMs: number;
  /** Called with each review that is refused. */
  readonly onRefusal: (request: AdmissionRequest, decision: Decision) => void;
  /** A clock that only moves forward, in milliseconds. */
  readonly now: () => number;
}

/** The API server sends objects of 1.5 MiB at most, of which a review of a change has two. */
const maxBytes = 3 * 1024 * 1024;

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Answers `POST /validate`. Every other request is refused with a reason, and leaves no trace but a count. */
export function reviewListener(options: ReviewOptions): RequestListener {
  return (request, response) => {
    const startMs = options.now();
    void answer(request, startMs, options).then((given) => {
      if (given === undefined) request.destroy();
      else send(response, given);
    });
  };
}

async function answer(request: IncomingMessage, startMs: number, options: ReviewOptions): Promise<Answer | undefined> {
  const { metrics, timeoutMs } = options;
  const refuse = (status: number, message: string): Answer => {
    metrics.refusal(status);
    return {
      status,
      body: JSON.stringify({ kind: "Status", apiVersion: "v1", status: "Failure", code: status, message }),
    };
  };
  const refused = refusalOf(request);
  if (refused !== undefined) {
    request.resume();
    return refuse(...refused);
  }
  const body = await readBody(request, { maxBytes, timeoutMs });
  switch (body.code) {
    case "broken-off":
      return undefined;
    case "too-long":
      return refuse(413, `the review has more than ${maxBytes} bytes`);
    case "too-late":
      return refuse(408, `the review did not come within ${timeoutMs} ms; see --timeout-ms`);
    case "not-text":
      return refuse(400, "the review is not UTF-8");
    case "read":
      break;
  }
  const review = readReview(body.text);
  if (review.code === "refused") {
    const plain = refuse(400, review.message);
    return review.uid === undefined ? plain : { status: 400, body: refuseReview(review.uid, review.message) };
  }
  const decision = decisionOn(review.request, startMs, options);
  metrics.review(
    { verdict: decision.verdict, allowed: String(decision.allowed), reason: decision.reason },
    (options.now() - startMs) / 1000,
  );
  if (!decision.allowed) options.onRefusal(review.request, decision);
  return { status: 200, body: answerReview(review.request.uid, decision) };
}

function decisionOn(request: AdmissionRequest, startMs: number, options: ReviewOptions): Decision {
  const { latest, unknown, isExempt, timeoutMs, now } = options;
  const basis = { ...latest.basis(), unknown, isExempt, textOf: visible };
  if (now() - startMs <= timeoutMs) return decide(request, basis);
  const late = unknownVerdict("timeout", `this took more than ${timeoutMs} ms; see --timeout-ms of plimsoll admit`);
  return decide(request, { ...basis, find: () => late });
}

function refusalOf({
  method,
  url = "",
  headers,
}: IncomingMessage): readonly [status: number, message: string] | undefined {
  // The API server adds its own time limit as a query.
  if (url.split("?", 1)[0] !== "/validate") return [404, "reviews are answered at /validate"];
  if (method !== "POST") return [405, "send a review with POST"];
  if ((headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() !== "application/json")
    return [415, "a review must be application/json"];
  if ((headers["content-encoding"] ?? "identity") !== "identity")
    return [415, "a review must be sent without a content-encoding"];
  return undefined;
}

function send(response: ServerResponse, { status, body }: Answer): void {
  const close = status === 200 ? {} : { connection: "close" };
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    ...close,
  });
  response.end(body);
}
